using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static TableTexts Table =>
        new()
        {
            Table = "একসাথে অনেক বদলান",
            Hint = "শুধু যা লেখেন তাই বদলায়, একবার সংরক্ষণে।",
            More = "আরও পণ্য",
            AreSaved = n => $"{n}টি পণ্য সংরক্ষণ হয়েছে।",
            NotSaved = n => $"{n}টি পণ্য সংরক্ষণ হয়নি। কারণ পাশে লেখা আছে।",
        };
}
