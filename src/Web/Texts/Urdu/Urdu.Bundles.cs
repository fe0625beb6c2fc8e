using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "بنڈل",
            Hint = "دوسرے پروڈکٹ سے بنا: آرڈر کرنے پر ان کا اسٹاک کم ہوتا ہے، اور ایک ختم ہو تو یہ بھی ختم۔ بنڈل نہ ہو تو سب خالی چھوڑیں۔",
            Part = "حصہ",
        };
}
