using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http.Features;
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

        // Whoever binds the body reads these very bytes, at once and without a copy.
        request.Body = MemoryMarshal.TryGetArray(json, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(json.ToArray(), writable: false);
        context.Features.Set<IRequestBodyPipeFeature>(new ReadBody(PipeReader.Create(new ReadOnlySequence<byte>(json))));
        if (json.Length != body.Length)
        {
            request.ContentLength = json.Length;
        }

        await next(context);
    }

    /// <summary>A body that was read.</summary>
    private sealed class ReadBody(PipeReader reader) : IRequestBodyPipeFeature
    {
        public PipeReader Reader => reader;
    }
}
