using System.Text.Json.Serialization;

namespace Dukaan.Catalog;

/// <summary>
/// A name in links that something had: what is still there is found under its new name, what was deleted is known to be gone. A name that
/// is in use again leads to whatever has it now.
/// </summary>
/// <param name="Kind">Of what.</param>
/// <param name="Handle">The name.</param>
/// <param name="ItemId">What had it last.</param>
/// <param name="Version">The catalog's version at which it was given up.</param>
[GenerateSerializer, Immutable, Alias("retired-handle")]
public sealed record RetiredHandle(HandleKind Kind, string Handle, string ItemId, long Version)
{
    /// <summary>Unique in the store.</summary>
    [JsonIgnore]
    public string Id => IdOf(Kind, Handle);

    public static string IdOf(HandleKind kind, string handle) =>
        $"{kind switch
    {
        HandleKind.Product => "p",
        HandleKind.Category => "c",
        _ => "collection",
    }}/{handle}";
}
