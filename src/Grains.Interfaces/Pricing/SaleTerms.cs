using System.Text.Json.Serialization;
using Dukaan.Hours;

namespace Dukaan.Pricing;

/// <summary>The terms on which a shop sells. Amounts are minor units of the shop's currency.</summary>
/// <param name="Country">The shop's country, ISO 3166-1 alpha-2: also that of an address without one. Empty: unknown.</param>
/// <param name="ReservationMinutes">How many minutes an order that is paid online holds its goods while it waits for the payment, 1 to
/// 10,080.</param>
/// <param name="Revision">The number of changes.</param>
[GenerateSerializer, Immutable, Alias("sale-terms")]
public sealed record SaleTerms(
    string Country,
    TaxTerms Tax,
    DeliveryTerms Delivery,
    ImmutableArray<Discount> Discounts,
    int ReservationMinutes,
    long Revision
)
{
    // A process of the release before does not send these, and initial values are not set in a record that was received.
    [Id(2)]
    private readonly ImmutableArray<string> _noCash = [];

    [Id(5)]
    private readonly SlotTerms? _slots = SlotTerms.None;

    [Id(7)]
    private readonly ImmutableArray<string> _noOrders = [];

    public const int UsualReservationMinutes = 15;

    public const int UsualConfirmationHours = 48;

    /// <summary>
    /// How many hours any other order holds its goods while it waits for the seller to confirm it or its payment, 1 to 720.
    /// </summary>
    [Id(0)]
    public int ConfirmationHours { get; init; } = UsualConfirmationHours;

    /// <summary>What the goods of an order come to at least, after discounts on them; 0: any order is taken.</summary>
    [Id(1)]
    public long MinimumOrder { get; init; }

    /// <summary>The most phones that cannot pay on delivery, and as many that cannot order.</summary>
    public const int MaxNoCash = 500;

    /// <summary>
    /// Phones that cannot order with cash on delivery, each as its <see cref="PhoneMark"/>, and addresses, as their <see
    /// cref="AddressMark"/>.
    /// </summary>
    public ImmutableArray<string> NoCash
    {
        get => _noCash.IsDefault ? [] : _noCash;
        init => _noCash = value;
    }

    /// <summary>Phones and addresses that cannot order, likewise.</summary>
    public ImmutableArray<string> NoOrders
    {
        get => _noOrders.IsDefault ? [] : _noOrders;
        init => _noOrders = value;
    }

    /// <summary>Whether customers are asked to confirm their orders with cash on delivery, before these expire.</summary>
    [Id(3)]
    public bool AskCustomer { get; init; }

    /// <summary>What is paid online first of an order with cash on delivery, where the shop takes online payment; null: nothing.</summary>
    [Id(4)]
    public CashAdvance? Advance { get; init; }

    /// <summary>The code that thanks for an order; null: none is given.</summary>
    [Id(6)]
    public ThankYouTerms? ThankYou { get; init; }

    /// <summary>The times from which a shopper chooses.</summary>
    public SlotTerms Slots
    {
        get => _slots ?? SlotTerms.None;
        init => _slots = value;
    }

    [Id(12)]
    private readonly ImmutableArray<StockLocation> _locations = [];

    /// <summary>
    /// Where the shop has stock, in the order in which orders take from there; fewer than two: at one place, as most shops.
    /// </summary>
    public ImmutableArray<StockLocation> Locations
    {
        get => _locations.IsDefault ? [] : _locations;
        init => _locations = value;
    }

    /// <summary>What the goods of an order to a zone come to at least.</summary>
    /// <param name="zoneId">Null: no zone is known.</param>
    public long MinimumIn(string? zoneId) =>
        zoneId is null ? MinimumOrder : Math.Max(MinimumOrder, Delivery.Zones.FirstOrDefault(zone => zone.Id == zoneId)?.MinimumOrder ?? 0);

    /// <summary>Whether the terms contain any amount of money.</summary>
    [JsonIgnore]
    public bool HasAmounts =>
        Delivery.Zones.Length > 0 || Delivery.Courier is not null || Discounts.Length > 0 || MinimumOrder > 0 || Advance is { Amount: > 0 };

    /// <summary>The defaults of a new shop: free delivery everywhere, no tax, no discounts.</summary>
    public static SaleTerms Default { get; } = new("", TaxTerms.None, DeliveryTerms.Everywhere, [], UsualReservationMinutes, 0);
}
