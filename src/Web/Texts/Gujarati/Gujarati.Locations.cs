using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "સ્ટોકની જગ્યાઓ",
            Hint = "ઓર્ડરનો બધો માલ પિન કોડ પ્રમાણે સૌથી નજીકની, બધું હોય તેવી જગ્યાએથી લેવાય છે. નહીં તો યાદીમાંની પહેલી એવી જગ્યાએથી.",
            Add = "જગ્યા ઉમેરો",
            FirstHint = "પહેલાં તમારો સ્ટોક અત્યારે જ્યાં છે તે જગ્યાનું નામ લખો. પછી બીજી ઉમેરો.",
            MainHint = "જે સ્ટોક બીજી કોઈ જગ્યાએ નથી તે બધો અહીં છે.",
            RemoveHint = "ખાલી રાખો તો જગ્યા દૂર થશે અને તેનો સ્ટોક મુખ્ય જગ્યામાં ગણાશે.",
            PostalCode = "પિન કોડ",
            Location = "જગ્યા",
            Carry = "સ્ટોક ખસેડો",
            CarryNow = "ખસેડો",
            From = "ક્યાંથી",
            To = "ક્યાં",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "જૂની જગ્યા",
            TakenFrom = "અહીંથી લીધું:",
            File = "સ્ટોકની ફાઇલ",
            FileHint = "દરેક આઇટમ માટે એક હરોળ, દરેક જગ્યા માટે એક કૉલમ. સંખ્યાઓ બદલીને ફાઇલ ફરી અપલોડ કરો.",
            Upload = "ફાઇલ અપલોડ કરો",
            Counted = (changed, wrong) => $"{changed} ગણતરી બદલાઈ, {wrong} વાંચી શકાઈ નહીં.",
        };
}
