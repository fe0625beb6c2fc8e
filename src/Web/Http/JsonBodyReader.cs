using Microsoft.AspNetCore.Http.Metadata;

namespace Dukaan.Web.Http;

/// <summary>
/// Validates every JSON body before it is bound: it is UTF-8, it is JSON, no array contains null, no text half a character, and control
/// characters are removed from free text. So no handler needs to check this.
/// </summary>
public sealed class JsonBodyReader(RequestDelegate next)
{
    private static readonly Problem NotUtf8 = new(
        StatusCodes.Status415UnsupportedMediaType,
        "unsupported-media-type",
        "Send application/json in UTF-8, not compressed."
    );

    public Task InvokeAsync(HttpContext context) =>
        !context.Request.IsSafe() && context.Request.HasJsonContentType() && Takes(context) ? Read(context) : next(context);

    private static bool Takes(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("application/json") == true;

    private async Task Read(HttpContext context)
    {
        var request = context.Request;
        if (!Charsets.IsUtf8(request.ContentType) || Charsets.IsEncoded(request))
        {
            await NotUtf8.ExecuteAsync(context);
            return;
        }

        // The server limits its length.
        using var body = new MemoryStream(request.ContentLength is > 0 and <= BodyLimits.MaxBody and var length ? (int)length : 1024);
        await request.Body.CopyToAsync(body, context.RequestAborted);
        var (problem, json) = JsonText.Read(body.GetBuffer().AsMemory(0, (int)body.Length));
        if (problem is not null)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        request.Body = new MemoryStream(json.ToArray(), writable: false);
        if (json.Length != body.Length)
        {
            request.ContentLength = json.Length;
        }

        await next(context);
    }
}
