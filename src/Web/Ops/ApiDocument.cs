using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dukaan.Web.Ops;

/// <summary>
/// The API's description as JSON, generated once: that takes a fifth of a second, and it never changes while the process lives.
/// </summary>
public sealed class ApiDocument([FromKeyedServices(ApiDescription.Name)] IOpenApiDocumentProvider provider, DukaanOptions options)
{
    private readonly Lock _lock = new();
    private Task<byte[]>? _json;

    /// <summary>UTF-8. The first caller generates it, the others wait; a failure is not cached.</summary>
    public Task<byte[]> Json()
    {
        lock (_lock)
        {
            return _json is null or { IsFaulted: true } ? _json = Make() : _json;
        }
    }

    private async Task<byte[]> Make()
    {
        var document = await provider.GetOpenApiDocumentAsync(CancellationToken.None);
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_1, CancellationToken.None);

        var complete = JsonNode.Parse(json.ToArray())!.AsObject();
        ApiFinish.Complete(complete, options.PublicUrl);
        return JsonSerializer.SerializeToUtf8Bytes(complete, ApiJson.Options);
    }
}
