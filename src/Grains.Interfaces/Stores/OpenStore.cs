namespace Dukaan.Stores;

/// <summary>Opens a store.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Slug">Null: made from the name, with a number behind it if that is taken.</param>
/// <param name="Currency">ISO 4217; null: the currency of the country of the seller's phone number, else USD.</param>
/// <param name="Language">BCP 47; null: <c>en</c>.</param>
/// <param name="ShowPhone">Whether the shop shows the seller's own phone number.</param>
[GenerateSerializer, Immutable, Alias("open-store")]
public sealed record OpenStore(
    string OperationId,
    string Name,
    string? Slug = null,
    string? Currency = null,
    string? Language = null,
    bool ShowPhone = false
);
