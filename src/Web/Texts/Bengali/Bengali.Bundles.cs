using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "বান্ডিল",
            Hint = "অন্য পণ্য দিয়ে তৈরি: অর্ডার করলে সেগুলোর স্টক থেকে যায়, আর একটি শেষ হলে এটিও শেষ। বান্ডিল না হলে সব খালি রাখুন।",
            Part = "অংশ",
        };
}
