using System.Text;
using System.Text.Encodings.Web;

namespace Dukaan.Web.Http;

/// <summary>The page a person sees where something went wrong: no script, no picture, nothing that could fail in turn.</summary>
public static class ErrorPage
{
    private static readonly CompositeFormat Frame = CompositeFormat.Parse("""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex"><title>{0}</title></head>
        <body><main><h1>{0}</h1><p>{1}</p><p><a href="{2}">Go back</a></p><p><small>{3}</small></p></main></body></html>
        """);

    public static Task Write(HttpContext context, Problem problem)
    {
        var encode = HtmlEncoder.Default;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
            return Task.CompletedTask;

        return context.Response.WriteAsync(string.Format(
            null,
            Frame,
            encode.Encode(Heading(problem.Status)),
            encode.Encode(problem.Detail),
            context.Request.Path.StartsWithSegments("/dashboard", StringComparison.Ordinal) ? "/dashboard" : "/",
            encode.Encode($"{problem.Status} · {context.TraceId()}")));
    }

    private static string Heading(int status) => status switch
    {
        StatusCodes.Status404NotFound => "Nothing here",
        StatusCodes.Status429TooManyRequests => "Too many tries",
        StatusCodes.Status503ServiceUnavailable => "Busy right now",
        >= 500 => "Something went wrong",
        _ => "That did not work",
    };
}
