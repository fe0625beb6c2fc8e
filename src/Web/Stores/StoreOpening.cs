namespace Dukaan.Web.Stores;

/// <summary>A shop to open.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Slug">If left out, it is made from the name.</param>
/// <param name="Currency">ISO 4217; if left out, that of the seller's country.</param>
/// <param name="Language">BCP 47; if left out, <c>en</c>.</param>
/// <param name="ShowPhone">Whether shoppers see the phone number you signed in with; if left out, they do not.</param>
public sealed record StoreOpening(
    string? Name,
    string? Slug = null,
    string? Currency = null,
    string? Language = null,
    bool? ShowPhone = null
);
