using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static SupportTexts Support =>
        new()
        {
            Title = "সহায়তা",
            Hint =
                "আপনি অনুমতি দিলে Dukaan-এর সহায়তা দলের কেউ এক ঘণ্টা আপনার অর্ডার, পণ্য ও সেটিংস দেখতে পারবেন। তাঁরা কিছু "
                + "বদলাতে পারবেন না, আর কোন পেজ দেখেছেন তা আপনি এখানে দেখতে পাবেন। আপনি যেকোনো সময় এটি বন্ধ করতে পারেন।",
            Asks = (name, reason) => $"Dukaan সহায়তার {name} আপনার দোকান দেখতে চান: {reason}",
            Allow = "এক ঘণ্টার অনুমতি দিন",
            Decline = "না বলুন",
            LooksUntil = (name, until) => $"Dukaan সহায়তার {name} {until} পর্যন্ত আপনার দোকান দেখতে পারবেন।",
            EndNow = "এখনই বন্ধ করুন",
            Nobody = "কেউ আপনার দোকান দেখতে চাননি।",
            Allowed = "এক ঘণ্টার অনুমতি দেওয়া হয়েছে।",
            Ended = "বন্ধ করা হয়েছে। তাঁরা আর আপনার দোকান দেখতে পারবেন না।",
            Seen = (pages, when) => $"দেখা পেজ: {pages}, শেষটি {when}",
            NotSeen = "কোনো পেজ দেখা হয়নি",
            YouLook = until => $"আপনি সহায়তা হিসেবে {until} পর্যন্ত এই দোকান দেখছেন, কিছু বদলাতে পারবেন না।",
        };
}
