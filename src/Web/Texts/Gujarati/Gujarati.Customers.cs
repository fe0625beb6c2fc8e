using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "ગ્રાહકો",
            Export = "એક્સપોર્ટ (CSV)",
            NameOrPhone = "નામ અથવા ફોન",
            SearchThem = "ગ્રાહક શોધો",
            Tag = "ટૅગ",
            All = "બધા ગ્રાહકો",
            NoneYet = "હજી કોઈ ગ્રાહક નથી",
            NobodyFound = "કોઈ મળ્યું નહીં",
            WhoAppears = "જે કોઈ તમારી દુકાનમાંથી ઓર્ડર કરે તે અહીં દેખાશે.",
            Last = when => $"છેલ્લો {when}",
            Spent = "ખર્ચ",
            FirstLast = (first, last) => $"પહેલો {first}, છેલ્લો {last}",
            Call = "કૉલ કરો",
            YourNotes = "તમારી નોંધો",
            NoteHint = "નોંધ. ફક્ત તમે અને તમારી ટીમ જુએ છે.",
            TagsHint = "ટૅગ, અલ્પવિરામથી અલગ",
            SameTag = "આ જ ટૅગ",
            KeyScope = "બધા ગ્રાહકો જોવા, તેમની નોંધ રાખવી",
            PartsBack = (back, sent) => $"{sent} માંથી {back} પાર્સલ પાછાં આવ્યાં",
            CancelledLate = count => $"કન્ફર્મ કર્યા પછી રદ: {count}",
            BlockList = "બ્લૉક યાદી",
            BlockHint = "યાદીનો ફોન નંબર કૅશ ઑન ડિલિવરી, કે કોઈ જ ઓર્ડર, કરી શકતો નથી. ગ્રાહકોને કારણ દેખાતું નથી.",
            NotBlocked = "બ્લૉક નથી",
            NoCash = "કૅશ ઑન ડિલિવરી નહીં",
            NoOrders = "કોઈ ઓર્ડર નહીં",
            BlockReason = "કારણ, તમારી ટીમ માટે",
            NobodyBlocked = "યાદીમાં કોઈ નથી.",
            Block = "યાદીમાં ઉમેરો",
            BlockAddress = "સરનામું યાદીમાં ઉમેરો",
            AddressBlockHint = "ત્યાં કોઈનો ઓર્ડર લેવાતો નથી, ફોન નંબર કોઈ પણ હોય. શેરીનું નામ કેવી રીતે લખ્યું છે તેનાથી ફરક પડતો નથી.",
            AtAddress = said => $"આ સરનામે: {said}",
        };
}
