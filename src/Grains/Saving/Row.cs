using System.Text.Json;

namespace Dukaan.Saving;

/// <summary>A row as it is stored.</summary>
/// <param name="Id">Unique within its owner.</param>
/// <param name="Bucket">What kind of row, or which list it stands in.</param>
/// <param name="Sort">Its place in the bucket.</param>
/// <param name="Json">Its payload.</param>
/// <param name="Schema">The payload's schema number.</param>
public sealed record Row(string Id, string Bucket, long Sort, string Json, int Schema)
{
    /// <exception cref="JsonException">The payload is not a <typeparamref name="T"/>.</exception>
    public T As<T>() =>
        JsonSerializer.Deserialize<T>(Json, StateJson.Options) ?? throw new JsonException($"Row {Id} in {Bucket} is empty.");
}
