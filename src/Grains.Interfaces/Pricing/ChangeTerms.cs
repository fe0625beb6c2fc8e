namespace Dukaan.Pricing;

/// <summary>Changes terms of sale; what is null stays, what is given is replaced whole.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="IfVersion">Refused as stale where the version is another; null: whatever it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2; empty: not said.</param>
[GenerateSerializer, Immutable, Alias("change-terms")]
public sealed record ChangeTerms(
    string OperationId,
    long? IfVersion = null,
    string? Country = null,
    TaxTerms? Tax = null,
    DeliveryTerms? Delivery = null,
    int? ReservationMinutes = null,
    int? ConfirmationHours = null
);
