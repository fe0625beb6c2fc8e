namespace Dukaan.Stores;

/// <summary>What everybody may know of a store: what its pages show.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Slug">The current name in its link.</param>
/// <param name="Name">As the seller wrote it, 1 to 80 characters.</param>
/// <param name="Description">A line or two under the name, up to 500 characters; empty if none.</param>
/// <param name="Currency">ISO 4217; all its prices are in it.</param>
/// <param name="Language">BCP 47 tag of the pages, such as <c>en</c>, <c>hi</c>, <c>pt</c>.</param>
/// <param name="Theme">Its colours.</param>
/// <param name="Picture">The picture's id, or null.</param>
/// <param name="Phone">The phone number the shop shows, E.164, or null where the seller shows none.</param>
/// <param name="Vpa">The UPI address to pay to, or null where UPI is not offered.</param>
/// <param name="CashOnDelivery">Whether cash on delivery is offered.</param>
/// <param name="Open">False while the seller has closed the shop: pages are shown, orders are refused.</param>
/// <param name="TimeZone">IANA name; decides what "today" is on the dashboard.</param>
/// <param name="Revision">How often the store's settings changed.</param>
[GenerateSerializer, Immutable, Alias("store-profile")]
public sealed record StoreProfile(
    string StoreId,
    string Slug,
    string Name,
    string Description,
    string Currency,
    string Language,
    Theme Theme,
    string? Picture,
    string? Phone,
    string? Vpa,
    bool CashOnDelivery,
    bool Open,
    string TimeZone,
    long Revision
)
{
    /// <summary>The greatest <see cref="ShowLeft"/>.</summary>
    public const int MaxShowLeft = 20;

    /// <summary>Whether online payment is offered; the account for it is the store's <c>IGatewayAccountGrain</c>'s.</summary>
    [Id(0)]
    public bool OnlinePayment { get; init; }

    /// <summary>The names of its own under which it is served, the one that links say first; they are its <c>IDomainsGrain</c>'s.</summary>
    [Id(1)]
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>The address the shop shows, up to 300 characters in lines; empty if none.</summary>
    [Id(2)]
    public string Address { get; init; } = "";

    /// <summary>What the shop says of returns and refunds, up to 4,000 characters in lines; empty if nothing.</summary>
    [Id(3)]
    public string ReturnPolicy { get; init; } = "";

    /// <summary>Pages say how many are left of a counted product when it is no more than this; 0: never.</summary>
    [Id(4)]
    public int ShowLeft { get; init; }
}
