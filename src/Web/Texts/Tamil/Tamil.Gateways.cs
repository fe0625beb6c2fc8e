using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "பேஅவுட்",
            OfGateway = "பேமென்ட் கேட்வேயின் பேஅவுட்",
            Month = "மாதம்",
            NothingPaid = "இந்த மாதம் எதுவும் வரவில்லை.",
            Differences = n => $"வேறுபாடுகள்: {n}",
            NotPaidYet = "இன்னும் வரவில்லை",
            Lines = "வரிகள்",
            FileHasAll = n => $"கோப்பில் எல்லா {n}ம் உள்ளன.",
            Print = "அச்சிடு (PDF)",
            Hint =
                "இப்போது கேட்வேயிடம் கேட்டு உங்கள் ஆர்டர்களுடன் ஒப்பிடப்பட்டது. பத்து நாட்களுக்குப் பிறகும் வராத "
                + "பேமென்ட் இங்கே தெரியும்.",
            Gross = "பேமென்ட், திருப்பிய பணம் கழித்து",
            Fees = "கட்டணம்",
            TaxOnFees = "கட்டணத்தின் மீதான வரி",
            PaidOut = "கிடைத்தது",
            Payment = "பேமென்ட்",
            Refund = "திருப்பிய பணம்",
            Dispute = "தகராறு",
            Other = "மற்றவை",
            UnknownOrder = "இந்தக் கடையின் ஆர்டர் இல்லை",
            NotInHistory = "ஆர்டரின் வரலாற்றில் இல்லை",
            OtherAmount = "ஆர்டரை விட வேறு தொகை",
            DoesNotAddUp = "தொகை, கட்டணம், பேஅவுட் கூட்டு பொருந்தவில்லை",
            TestMode = "டெஸ்ட் முறை: பணம் நகராது",
            LiveMode = "நேரடி: வாடிக்கையாளர்கள் உண்மையாகப் பணம் செலுத்துகிறார்கள்",
            Gateway = "பேமென்ட் கேட்வே",
            FormerKey = "பழைய key-க்குத் திரும்ப இதை மட்டும் மாற்றவும்.",
            AsOf = "தேதி வரை",
            What = "வகை",
            Order = "ஆர்டர்",
            Amount = "தொகை",
            FeeAndTax = "கட்டணம், வரி",
            Net = "நிகரம்",
        };
}
