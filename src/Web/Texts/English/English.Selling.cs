using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static SellingTexts Selling =>
        new()
        {
            Delivery = "Delivery",
            YourCountry = "Your country",
            OfferDelivery = "Offer delivery",
            OfferDeliveryHint = "To the zones below. Without zones, you deliver everywhere for free.",
            OfferPickup = "Offer pickup",
            MinimumOrder = "Minimum order",
            MinimumOrderHint = "What the goods come to at least. Empty: any order.",
            PickupPlace = "Pickup address and hours",
            PickupExample = "12 MG Road, every day from 10 to 8",
            Zones = "Delivery zones and fees",
            NoZones = "No zones yet: you deliver everywhere for free.",
            NoTax = "No tax",
            Gst = "GST in India",
            OneTax = "One tax (VAT, sales tax)",
            Taxes = "Taxes",
            TaxType = "Tax type",
            Rate = "Rate in percent",
            RateHint = "For all products without another rate.",
            Included = "Prices include tax",
            IncludedHint = "Otherwise it is added at checkout.",
            TaxName = "Name of the tax",
            TaxNameHint = "For one tax; GST has its own names.",
            Vat = "VAT",
            YourState = "Your state (GST)",
            TaxNumber = "Your tax number",
            TaxNumberHint = "GSTIN or VAT number, printed on invoices. Optional.",
            OtherRates = "Other rates",
            OtherRatesHint = "For products taxed differently. Choose the rate on the product's page.",
            Food = "Food",
            RateName = n => $"Name of rate {n}",
            RatePercent = n => $"Percent of rate {n}",
            ZoneExample = "Pune city",
            PostalCodes = "Postal codes that begin with",
            PostalCodesHint = "Separated by commas; 411001-411045 is a range. If empty, all.",
            States = "States",
            NamesHint = "Names, separated by commas. If empty, all.",
            Countries = "Countries",
            ZoneHint =
                "If an address is in several zones, the most specific one applies: a zone by postal code before one by "
                + "state, and by state before one by country.",
            Fee = "Fee",
            FlatFee = "Flat fee",
            ByWeight = "By weight",
            ByOrderValue = "By order value",
            FeeHint = "For a flat fee. If empty, delivery is free.",
            FeeSteps = "Fee steps, by weight or order value",
            FeeStepsHint =
                "For each step: up to how many grams (or which order value), and the fee. Leave the last “up to” empty for "
                + "no upper limit.",
            FreeFrom = "Free delivery from",
            FreeFromHint = "Orders of this value or more. If empty, never.",
            CustomerNote = "Note for customers",
            DaysExample = "2–4 days",
            UpTo = "Up to",
            StepUpTo = n => $"Step {n}: up to",
            StepFee = n => $"Step {n}: fee",
            FeeIn = currency => $"Fee in {currency}",
            Area = "Area on the map",
            AreaHint =
                "Only addresses in this area belong to the zone; customers share their position at checkout. Tap the "
                + "corners on the grid, write one a line as latitude and longitude, or paste GeoJSON. At most 100 "
                + "corners.",
            AreaCentre = "Centre of the grid",
            AreaHere = "Use my location",
            AreaWidth = "Width of the grid",
            AreaUndo = "Remove the last corner",
            ZoneMinimum = "Minimum order there",
            ZoneMinimumHint = "What an order to this zone comes to at least. Empty: as in the whole shop.",
            EverywhereElse = "Everywhere else",
            FreeWord = "free",
            AddZone = "Add a delivery zone",
            DeleteZone = "Delete this zone",
        };
}
