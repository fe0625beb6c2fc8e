namespace Dukaan.Customers;

/// <summary>A customer of a seller's former shop.</summary>
/// <param name="Key">Their phone (E.164), or else their e-mail address in small letters.</param>
/// <param name="Name">As it was there.</param>
/// <param name="Email">Empty if none.</param>
/// <param name="Currency">Of the shop.</param>
/// <param name="Since">When they became one.</param>
/// <param name="Line">Their place in the file, 0 to 999,999: who came later stands first among those of the same second.</param>
/// <param name="Note">The seller's; empty if none.</param>
/// <param name="Tags">The seller's.</param>
[GenerateSerializer, Immutable, Alias("past-customer")]
public sealed record PastCustomer(
    string Key,
    string Name,
    string Email,
    string Currency,
    DateTimeOffset Since,
    int Line,
    string Note,
    ImmutableArray<string> Tags
);
