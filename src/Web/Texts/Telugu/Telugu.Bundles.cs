using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "బండిల్",
            Hint =
                "ఇతర ప్రొడక్ట్‌లతో చేసినది: ఆర్డర్ చేస్తే వాటి స్టాక్ తగ్గుతుంది, ఒకటి "
                + "అయిపోతే ఇదీ అయిపోతుంది. బండిల్ కాకపోతే అన్నీ ఖాళీగా వదలండి.",
            Part = "భాగం",
        };
}
