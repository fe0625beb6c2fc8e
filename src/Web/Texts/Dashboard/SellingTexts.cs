namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Delivery, its zones and fees, and taxes.</summary>
internal sealed record SellingTexts
{
    public required string Delivery { get; init; }
    public required string YourCountry { get; init; }
    public required string OfferDelivery { get; init; }
    public required string OfferDeliveryHint { get; init; }
    public required string OfferPickup { get; init; }
    public required string MinimumOrder { get; init; }
    public required string MinimumOrderHint { get; init; }
    public required string PickupPlace { get; init; }
    public required string PickupExample { get; init; }
    public required string Zones { get; init; }
    public required string NoZones { get; init; }
    public required string NoTax { get; init; }
    public required string Gst { get; init; }
    public required string OneTax { get; init; }
    public required string Taxes { get; init; }
    public required string TaxType { get; init; }
    public required string Rate { get; init; }
    public required string RateHint { get; init; }
    public required string Included { get; init; }
    public required string IncludedHint { get; init; }
    public required string TaxName { get; init; }
    public required string TaxNameHint { get; init; }
    public required string Vat { get; init; }
    public required string YourState { get; init; }
    public required string TaxNumber { get; init; }
    public required string TaxNumberHint { get; init; }
    public required string OtherRates { get; init; }
    public required string OtherRatesHint { get; init; }
    public required string Food { get; init; }
    public required Func<long, string> RateName { get; init; }
    public required Func<long, string> RatePercent { get; init; }
    public required string ZoneExample { get; init; }
    public required string PostalCodes { get; init; }
    public required string PostalCodesHint { get; init; }
    public required string States { get; init; }
    public required string NamesHint { get; init; }
    public required string Countries { get; init; }
    public required string ZoneHint { get; init; }
    public required string Fee { get; init; }
    public required string FlatFee { get; init; }
    public required string ByWeight { get; init; }
    public required string ByOrderValue { get; init; }
    public required string FeeHint { get; init; }
    public required string FeeSteps { get; init; }
    public required string FeeStepsHint { get; init; }
    public required string FreeFrom { get; init; }
    public required string FreeFromHint { get; init; }
    public required string CustomerNote { get; init; }
    public required string DaysExample { get; init; }
    public required string UpTo { get; init; }
    public required Func<long, string> StepUpTo { get; init; }
    public required Func<long, string> StepFee { get; init; }
    public required Func<string, string> FeeIn { get; init; }
    public required string Area { get; init; }
    public required string AreaHint { get; init; }
    public required string AreaCentre { get; init; }
    public required string AreaHere { get; init; }
    public required string AreaWidth { get; init; }
    public required string AreaUndo { get; init; }
    public required string ZoneMinimum { get; init; }
    public required string ZoneMinimumHint { get; init; }
    public required string EverywhereElse { get; init; }
    public required string FreeWord { get; init; }
    public required string AddZone { get; init; }
    public required string DeleteZone { get; init; }
}
