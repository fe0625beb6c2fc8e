using Dukaan.Web.Assets;
using Dukaan.Web.Html;

namespace Dukaan.Web.Ops.Pages;

/// <summary>What stands around the operators' pages.</summary>
internal static class OpsFrame
{
    /// <summary>A page.</summary>
    /// <param name="title">In the browser's tab.</param>
    /// <param name="content">The page.</param>
    /// <param name="corner">What stands at the top right, or nothing.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Page(string title, Fragment content, Fragment corner = default, int status = StatusCodes.Status200OK)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title} · Dukaan operations</title>
            <link rel="icon" href="{Asset.Url("icon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{Asset.Url("dashboard.css")}">
            </head>
            <body class="narrow">
            <header class="top"><a class="brand" href="/ops">Dukaan operations</a>{corner}</header>
            <main id="main">{content}</main>
            </body></html>
            """
        );
        return new HtmlResult(html, status);
    }
}
