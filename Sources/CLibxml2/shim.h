#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 headers pull in ICU's, which clash with Foundation's bundled copy.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/parserInternals.h>
#include <libxml/entities.h>
#include <libxml/xmlerror.h>
