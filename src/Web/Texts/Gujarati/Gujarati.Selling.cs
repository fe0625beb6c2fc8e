using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static SellingTexts Selling =>
        new()
        {
            Delivery = "ડિલિવરી",
            YourCountry = "તમારો દેશ",
            OfferDelivery = "ડિલિવરી આપો",
            OfferDeliveryHint = "નીચેના ઝોનમાં. ઝોન ન હોય તો તમે બધે મફત ડિલિવરી કરો છો.",
            OfferPickup = "પિકઅપ આપો",
            PickupPlace = "પિકઅપનું સરનામું અને સમય",
            PickupExample = "12 MG રોડ, રોજ 10 થી 8",
            Zones = "ડિલિવરી ઝોન અને ચાર્જ",
            NoZones = "હજી ઝોન નથી: તમે બધે મફત ડિલિવરી કરો છો.",
            NoTax = "ટૅક્સ નહીં",
            Gst = "ભારતમાં GST",
            OneTax = "એક જ ટૅક્સ (VAT, સેલ્સ ટૅક્સ)",
            Taxes = "ટૅક્સ",
            TaxType = "ટૅક્સનો પ્રકાર",
            Rate = "દર ટકામાં",
            RateHint = "જેનો અલગ દર ન હોય તેવી બધી પ્રોડક્ટ માટે.",
            Included = "કિંમતમાં ટૅક્સ સામેલ છે",
            IncludedHint = "નહીં તો ચેકઆઉટ વખતે ઉમેરાય છે.",
            TaxName = "ટૅક્સનું નામ",
            TaxNameHint = "એક જ ટૅક્સ માટે; GST નાં પોતાનાં નામ છે.",
            Vat = "VAT",
            YourState = "તમારું રાજ્ય (GST)",
            TaxNumber = "તમારો ટૅક્સ નંબર",
            TaxNumberHint = "GSTIN અથવા VAT નંબર, ઇન્વૉઇસ પર છપાય છે. વૈકલ્પિક.",
            OtherRates = "બીજા દર",
            OtherRatesHint = "અલગ ટૅક્સવાળી પ્રોડક્ટ માટે. દર પ્રોડક્ટના પેજ પર પસંદ કરો.",
            Food = "ખાદ્ય પદાર્થ",
            RateName = n => $"દર {n} નું નામ",
            RatePercent = n => $"દર {n} ના ટકા",
            ZoneExample = "પુણે શહેર",
            PostalCodes = "આનાથી શરૂ થતા પિન કોડ",
            PostalCodesHint = "અલ્પવિરામથી અલગ કરો; 411001-411045 એટલે આખી રેન્જ. ખાલી રાખશો તો બધા.",
            States = "રાજ્યો",
            NamesHint = "નામ, અલ્પવિરામથી અલગ. ખાલી રાખશો તો બધા.",
            Countries = "દેશો",
            ZoneHint = "સરનામું ઘણા ઝોનમાં હોય તો સૌથી ચોક્કસ ઝોન લાગુ પડે છે: પહેલાં પિન કોડનો, પછી રાજ્યનો, પછી દેશનો.",
            Fee = "ચાર્જ",
            FlatFee = "એકસરખો ચાર્જ",
            ByWeight = "વજન મુજબ",
            ByOrderValue = "ઓર્ડરની રકમ મુજબ",
            FeeHint = "એકસરખા ચાર્જ માટે. ખાલી રાખશો તો ડિલિવરી મફત.",
            FeeSteps = "ચાર્જનાં પગથિયાં, વજન કે ઓર્ડરની રકમ મુજબ",
            FeeStepsHint =
                "દરેક પગથિયા માટે: કેટલા ગ્રામ સુધી (અથવા ઓર્ડરની કેટલી રકમ સુધી), અને ચાર્જ. ઉપરની મર્યાદા ન જોઈએ તો "
                + "છેલ્લું “સુધી” ખાલી રાખો.",
            FreeFrom = "આટલાથી મફત ડિલિવરી",
            FreeFromHint = "આટલી કે વધુ રકમના ઓર્ડર માટે. ખાલી રાખશો તો ક્યારેય નહીં.",
            CustomerNote = "ગ્રાહકો માટે નોંધ",
            DaysExample = "2–4 દિવસ",
            UpTo = "સુધી",
            StepUpTo = n => $"પગથિયું {n}: સુધી",
            StepFee = n => $"પગથિયું {n}: ચાર્જ",
            FeeIn = currency => $"ચાર્જ {currency} માં",
            EverywhereElse = "બાકી બધે",
            FreeWord = "મફત",
            AddZone = "ડિલિવરી ઝોન ઉમેરો",
            DeleteZone = "આ ઝોન ડિલીટ કરો",
        };
}
