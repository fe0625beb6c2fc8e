using System.Text.Json;
using System.Text.Json.Serialization;
using Dukaan.Silo.Messages;
using Dukaan.Web.Access;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Messages;

/// <summary>
/// In development, the messages that would be sent to phones and mailboxes: <c>/dev/messages</c> to read, <c>/dev/messages.json</c> for
/// scripts.
/// </summary>
public static class DevMessagesEndpoints
{
    private static readonly JsonSerializerOptions Json = new(ApiJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Maps them in development; elsewhere they do not exist.</summary>
    public static IEndpointRouteBuilder MapDevMessages(this IEndpointRouteBuilder routes, DukaanOptions options)
    {
        if (!options.IsDevelopment)
        {
            return routes;
        }

        routes
            .MapGet("/dev/messages.json", (DevOutbox outbox) =>
                TypedResults.Json(
                    outbox.Messages.Select(sent => new DevMessageBody(
                        sent.To,
                        sent.Channel,
                        sent.Text,
                        sent.Code,
                        sent.At,
                        sent.Subject,
                        sent.Html
                    )),
                    Json
                )
            )
            .ExcludeFromDescription()
            .ForDevelopers();
        routes.MapGet("/dev/messages", Page).ExcludeFromDescription().ForDevelopers();
        return routes;
    }

    private static HtmlResult Page(HttpContext context, DevOutbox outbox)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Messages sent</title><link rel="stylesheet" href="{Asset.Url("dashboard.css")}"></head>
            <body class="narrow"><main><h1>Messages sent</h1>
            <p>In development, messages come here and not to phones or mailboxes. Newest first; the page renews itself.</p><dl>
            """
        );
        foreach (var sent in outbox.Messages.Take(50))
        {
            html.Write(
                $"""
                <dt>{sent.At.ToString("HH:mm:ss", null)} to {sent.To}</dt><dd>{(
                    sent.Subject is null
                        ? Fragment.Of($"<p>{sent.Text}</p>")
                        : Fragment.Of($"<p><b>{sent.Subject}</b></p><pre>{sent.Text}</pre>")
                )}</dd>
                """
            );
        }

        html.Write($"</dl></main></body></html>\n");
        context.Response.Headers["Refresh"] = "3";
        return new HtmlResult(html);
    }
}
