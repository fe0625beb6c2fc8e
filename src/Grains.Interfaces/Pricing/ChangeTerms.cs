using Dukaan.Hours;

namespace Dukaan.Pricing;

/// <summary>Changes terms of sale. Null leaves a section unchanged; a given section is replaced as a whole.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="IfVersion">Refused as stale if the version differs; null: not checked.</param>
/// <param name="Country">ISO 3166-1 alpha-2; empty: unknown.</param>
[GenerateSerializer, Immutable, Alias("change-terms")]
public sealed record ChangeTerms(
    string OperationId,
    long? IfVersion = null,
    string? Country = null,
    TaxTerms? Tax = null,
    DeliveryTerms? Delivery = null,
    int? ReservationMinutes = null,
    int? ConfirmationHours = null
)
{
    /// <summary>0: any order is taken.</summary>
    [Id(0)]
    public long? MinimumOrder { get; init; }

    /// <summary>A phone, as its <see cref="PhoneMark"/>, that cannot pay on delivery from now on.</summary>
    [Id(1)]
    public string? RefuseCash { get; init; }

    /// <summary>A phone, likewise, that can again.</summary>
    [Id(2)]
    public string? AllowCash { get; init; }

    /// <summary>Whether customers are asked to confirm their orders with cash on delivery.</summary>
    [Id(3)]
    public bool? AskCustomer { get; init; }

    /// <summary>What is paid online first of an order with cash on delivery.</summary>
    [Id(4)]
    public CashAdvance? Advance { get; init; }

    /// <summary>The complete new times from which shoppers choose.</summary>
    [Id(5)]
    public SlotTerms? Slots { get; init; }

    /// <summary>The code that thanks for an order; <see cref="ThankYouTerms.None"/>: none from now on.</summary>
    [Id(6)]
    public ThankYouTerms? ThankYou { get; init; }

    /// <summary>A phone, as its <see cref="PhoneMark"/>, that cannot order from now on.</summary>
    [Id(7)]
    public string? RefuseOrders { get; init; }

    /// <summary>A phone, likewise, that can again.</summary>
    [Id(8)]
    public string? AllowOrders { get; init; }

    /// <summary>The complete new list of locations, in the order in which orders take from there.</summary>
    [Id(12)]
    public ImmutableArray<StockLocation>? Locations { get; init; }
}
