/// The look of every page. No page loads anything, so each carries it.
enum PageStyle {
  static let sheet = """
    :root{color-scheme:light dark;--line:#8884;--quiet:#667;--good:#176d3d;--bad:#a5281b}
    @media(prefers-color-scheme:dark){:root{--quiet:#9aa;--good:#6fcf97;--bad:#ff8a75}}
    body{font:15px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:70rem;padding:1.5rem}
    h1{font-size:1.5rem;margin:0}h1,li{overflow-wrap:anywhere}h2{font-size:1.05rem;margin:2rem 0 .5rem}
    header p{color:var(--quiet);margin:.2rem 0 0}
    dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.8rem;margin:1.2rem 0 0}
    dl div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
    dt{color:var(--quiet);font-size:.85rem}dd{margin:0;font-weight:600;overflow-wrap:anywhere}
    ol{list-style:none;margin:0;padding:0}li{border-top:1px solid var(--line);padding:.55rem 0}
    .meta{color:var(--quiet);font-size:.85rem}.tag{border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem}
    .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.88rem}
    th,td{border-top:1px solid var(--line);padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top}
    th{color:var(--quiet);font-weight:500}.healthy{color:var(--good)}.degraded,.failing,.retired{color:var(--bad)}
    td{overflow-wrap:anywhere}td[class]{white-space:nowrap}a{color:inherit}
    """
}
