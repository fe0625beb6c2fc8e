using Dukaan.Web.Html;

namespace Dukaan.Web.Http;

/// <summary>The error page for people: no script, no picture, nothing that could fail in turn.</summary>
public static class ErrorPage
{
    public static Task Write(HttpContext context, Problem problem)
    {
        var language = context.Language();
        var words = language.Texts.Site;
        var heading = ProblemTitles.Of(words, problem.Status);
        var back = EarlyPath.IsDashboard(context.Request.Path.Value) ? "/dashboard" : "/";
        var html = new HtmlWriter(2 * 1024);
        html.Write(
            $"""
            <!doctype html>
            <html lang="{language.Tag}" dir="{language.Direction}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>{heading}</title></head>
            <body><main><h1>{heading}</h1><p>{problem.In(language).Detail}</p><p><a href="{back}">{words.GoBack}</a></p>
            <p><small>{problem.Status} · {Breakable(context.TraceId())}</small></p></main></body></html>

            """
        );
        return new HtmlResult(html, problem.Status).ExecuteAsync(context);
    }

    /// <summary>An id that can wrap, so that it never widens the page on a small screen.</summary>
    private static Fragment Breakable(string id) => Fragment.Join(id.Chunk(8).Select(part => Fragment.Of($"{new string(part)}<wbr>")));
}
