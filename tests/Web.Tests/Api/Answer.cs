using System.Text.Json;

namespace Dukaan.Web.Tests.Api;

/// <summary>What the server answered, read to its end.</summary>
public sealed record Answer(int Status, string Type, string Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Code => Json.TryGetProperty("code", out var code) ? code.GetString()! : "";

    public static async Task<Answer> Of(HttpResponseMessage response) =>
        new(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType ?? "",
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>The text at a path of names: <c>price.currency</c>.</summary>
    public string Text(string path) => At(path).GetString()!;

    public long Number(string path) => At(path).GetInt64();

    public JsonElement At(string path) => path.Split('.').Aggregate(Json, (json, name) => json.GetProperty(name));

    /// <summary>Fails unless the status is this one.</summary>
    public Answer Is(int status)
    {
        Assert.True(Status == status, $"Expected {status}, got {Status}: {Body}");
        return this;
    }

    /// <summary>Fails unless it is a problem (RFC 9457) of this status and code, naming the field if one is given.</summary>
    public Answer IsProblem(int status, string code, string? field = null)
    {
        Is(status);
        Assert.Equal("application/problem+json", Type);
        Assert.Equal(code, Code);
        Assert.Equal(status, Number("status"));
        Assert.False(string.IsNullOrEmpty(Text("detail")), "A problem says what to do.");
        Assert.False(string.IsNullOrEmpty(Text("traceId")), "A problem names its request.");
        Assert.DoesNotContain("   at ", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Body, StringComparison.Ordinal);
        if (field is not null)
        {
            Assert.True(At("errors").TryGetProperty(field, out _), $"The problem should name {field}: {Body}");
        }

        return this;
    }
}
