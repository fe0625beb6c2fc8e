using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "స్టాక్ ఉన్న చోట్లు",
            Hint =
                "ఆర్డర్‌లోని అన్నీ ఉన్న, పిన్ కోడ్ ప్రకారం అతి దగ్గరి చోటు నుంచి సరుకు వెళ్తుంది. "
                + "అలాంటిది లేకపోతే, అన్నీ ఉన్న మొదటి చోటు నుంచి.",
            Add = "చోటు చేర్చండి",
            FirstHint = "ముందు మీ స్టాక్ ఇప్పుడు ఉన్న చోటు పేరు రాయండి. తర్వాత మరొకటి చేర్చండి.",
            MainHint = "మరే చోటా లేని స్టాక్ అంతా ఇక్కడే ఉంది.",
            RemoveHint = "ఖాళీగా వదిలితే చోటు తొలగిపోతుంది, దాని స్టాక్ ప్రధాన చోటులో లెక్కించబడుతుంది.",
            PostalCode = "పిన్ కోడ్",
            Location = "చోటు",
            Carry = "స్టాక్ తరలించండి",
            CarryNow = "తరలించండి",
            From = "ఎక్కడి నుంచి",
            To = "ఎక్కడికి",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "పాత చోటు",
            TakenFrom = "తీసుకున్న చోటు:",
            File = "స్టాక్ ఫైల్",
            FileHint = "ప్రతి వస్తువుకు ఒక వరుస, ప్రతి చోటుకు ఒక నిలువు వరుస. సంఖ్యలు మార్చి ఫైల్‌ను మళ్లీ అప్‌లోడ్ చేయండి.",
            Upload = "ఫైల్ అప్‌లోడ్ చేయండి",
            Counted = (changed, wrong) => $"{changed} లెక్కలు మారాయి, {wrong} చదవలేకపోయాం.",
        };
}
