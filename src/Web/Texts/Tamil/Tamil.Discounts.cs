using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "வாடிக்கையாளர்கள் பார்ப்பார்கள்.",
            NameExample = "பொங்கல் தள்ளுபடி",
            Code = "குறியீடு",
            CodeHint = "வாடிக்கையாளர்கள் செக்அவுட்டில் எழுதுவார்கள். காலியானால் தள்ளுபடி தானாகச் சேரும்.",
            Type = "வகை",
            Value = "மதிப்பு",
            Minimum = "குறைந்தபட்ச ஆர்டர்",
            MinimumHint = "தள்ளுபடி, டெலிவரிக்கு முன். காலி: எந்த ஆர்டரும்.",
            Starts = "தொடக்கம்",
            StartsHint = "காலி: இப்போது.",
            Ends = "முடிவு",
            EndsHint = "காலி: முடியாது.",
            Uses = "மொத்தப் பயன்பாடு",
            UsesHint = "காலி: வரம்பில்லை.",
            UsesEach = "ஒருவருக்கான பயன்பாடு",
            UsesEachHint = "தொலைபேசி எண்ணால் எண்ணப்படும்.",
            Certain = "சில பொருட்களுக்கு மட்டும்",
            Active = "செயலில்",
            ValueHint = currency => $"சதவீதம், அல்லது {currency} தொகை. இலவச டெலிவரிக்குக் காலியாக விடுங்கள்.",
            PercentOff = "சதவீதத் தள்ளுபடி",
            AmountOff = "தொகைத் தள்ளுபடி",
            FreeDelivery = "இலவச டெலிவரி",
            RateOff = rate => $"{rate} % தள்ளுபடி",
            SumOff = amount => $"{amount} தள்ளுபடி",
            FromAmount = amount => $"{amount} முதல்",
            Automatic = "தானாக",
            Discounts = "தள்ளுபடிகள்",
            DiscountsHint = "வாடிக்கையாளர் எழுதும் குறியீட்டால், அல்லது தானாக. சேராது: சிறந்த ஒன்று கிடைக்கும்.",
            NoneYet = "இன்னும் தள்ளுபடி இல்லை",
            NoneYetHint = "வழக்கமான வாடிக்கையாளர்களுக்குக் குறியீடு, அல்லது ஒரு தொகைக்கு மேல் இலவச டெலிவரி.",
            Used = n => $"{n} முறை பயன்பட்டது",
            Expired = "காலாவதி",
            Scheduled = "பின்னர் தொடங்கும்",
            New = "புதிய தள்ளுபடி",
            DeleteThis = "இந்தத் தள்ளுபடியை நீக்கு",
            DeletedHint = "நீக்கப்பட்டது. பழைய ஆர்டர்களின் தள்ளுபடி இருக்கும்.",
        };
}
