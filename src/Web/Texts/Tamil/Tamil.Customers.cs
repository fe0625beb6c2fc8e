using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "வாடிக்கையாளர்கள்",
            Export = "ஏற்றுமதி (CSV)",
            NameOrPhone = "பெயர் அல்லது ஃபோன்",
            SearchThem = "வாடிக்கையாளரைத் தேடு",
            Tag = "டேக்",
            All = "எல்லா வாடிக்கையாளர்களும்",
            NoneYet = "இன்னும் வாடிக்கையாளர்கள் இல்லை",
            NobodyFound = "யாரும் கிடைக்கவில்லை",
            WhoAppears = "உங்கள் கடையில் ஆர்டர் செய்பவர்கள் இங்கே தெரிவார்கள்.",
            Last = when => $"கடைசியாக {when}",
            Spent = "செலவு",
            FirstLast = (first, last) => $"முதலில் {first}, கடைசியாக {last}",
            Call = "அழை",
            YourNotes = "உங்கள் குறிப்புகள்",
            NoteHint = "குறிப்பு. நீங்களும் உங்கள் குழுவும் மட்டுமே பார்ப்பீர்கள்.",
            TagsHint = "டேக்குகள், காற்புள்ளியால் பிரித்து",
            SameTag = "இதே டேக்",
            KeyScope = "எல்லா வாடிக்கையாளர்களையும் பார்ப்பது, குறிப்பு வைப்பது",
            PartsBack = (back, sent) => $"{sent} பார்சல்களில் {back} திரும்பி வந்தன",
            CancelledLate = count => $"உறுதிசெய்த பின் ரத்து: {count}",
            BlockList = "தடைப் பட்டியல்",
            BlockHint =
                "பட்டியலில் உள்ள எண் டெலிவரியின் போது பணம் செலுத்தவோ, ஆர்டர் செய்யவோ முடியாது. வாடிக்கையாளர்கள் "
                + "காரணத்தைப் பார்க்க மாட்டார்கள்.",
            NotBlocked = "தடை இல்லை",
            NoCash = "டெலிவரியில் பணம் இல்லை",
            NoOrders = "ஆர்டர் இல்லை",
            BlockReason = "காரணம், உங்கள் குழுவுக்கு",
            NobodyBlocked = "பட்டியலில் யாரும் இல்லை.",
            Block = "பட்டியலில் சேர்",
            BlockAddress = "முகவரியைப் பட்டியலில் சேர்",
            AddressBlockHint =
                "எந்தத் தொலைபேசி எண்ணாக இருந்தாலும் அந்த முகவரிக்கு ஆர்டர் எடுப்பதில்லை. தெருவை எப்படி எழுதினாலும் ஒன்றுதான்.",
            AtAddress = said => $"இந்த முகவரிக்கு: {said}",
        };
}
