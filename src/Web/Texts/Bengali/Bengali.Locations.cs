using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "স্টকের জায়গা",
            Hint =
                "অর্ডারের সব পণ্য পিন কোড অনুযায়ী সবচেয়ে কাছের যে জায়গায় সব আছে "
                + "সেখান থেকে নেওয়া হয়। না হলে তালিকার প্রথম এমন জায়গা থেকে।",
            Add = "জায়গা যোগ করুন",
            FirstHint = "আগে আপনার স্টক এখন যেখানে আছে সেই জায়গার নাম লিখুন। তারপর আরেকটি যোগ করুন।",
            MainHint = "যে স্টক অন্য কোনো জায়গায় নেই, তার সবটা এখানে।",
            RemoveHint = "খালি রাখলে জায়গাটি সরে যায়, আর তার স্টক মূল জায়গায় গোনা হয়।",
            PostalCode = "পিন কোড",
            Location = "জায়গা",
            Carry = "স্টক সরান",
            CarryNow = "সরান",
            From = "কোথা থেকে",
            To = "কোথায়",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "আগের জায়গা",
            TakenFrom = "এখান থেকে নেওয়া:",
            File = "স্টকের ফাইল",
            FileHint = "প্রতিটি আইটেমের জন্য একটি সারি, প্রতিটি জায়গার জন্য একটি কলাম। সংখ্যা বদলে ফাইলটি আবার আপলোড করুন।",
            Upload = "ফাইল আপলোড করুন",
            Counted = (changed, wrong) => $"{changed}টি গণনা বদলেছে, {wrong}টি পড়া যায়নি।",
        };
}
