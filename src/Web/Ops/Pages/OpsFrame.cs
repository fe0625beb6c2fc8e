using Dukaan.Web.Assets;
using Dukaan.Web.Html;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The layout of the operators' pages.</summary>
internal static class OpsFrame
{
    /// <summary>A page.</summary>
    /// <param name="title">The title in the browser's tab.</param>
    /// <param name="content">The content of the page.</param>
    /// <param name="corner">The content of the top right corner, or nothing.</param>
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
