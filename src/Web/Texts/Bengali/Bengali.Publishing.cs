using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "খসড়া হিসেবে রাখুন",
            DraftSaved = what => $"{what} খসড়া হিসেবে রাখা হয়েছে। গ্রাহকেরা দেখেন না।",
            ShownFrom = when => $"{when} থেকে",
            TakenDown = (reason, contact) =>
                "প্ল্যাটফর্ম এই পণ্যটি সরিয়ে দিয়েছে, তাই এটি দেখানো যাবে না। কারণ: " + $"{reason} এখানে লিখুন: {contact}",
            ShowFrom = "কখন থেকে দেখাবে",
            ShowFromHint = "ওই সময়ে নিজে থেকেই দেখাবে। খালি: লুকানো থাকবে।",
            SetTime = "সময় ঠিক করুন",
            WillShow = when => $"গ্রাহকেরা {when} থেকে দেখবেন।",
            StaysHidden = "আপনি না দেখানো পর্যন্ত লুকানো থাকবে।",
            Preview = "আগে দেখে নিন",
            Duplicate = "এই পণ্যের কপি করুন",
            CopyOf = what => $"{what} (কপি)",
            IsCopy = "এটি কপি। আপনি না দেখানো পর্যন্ত লুকানো থাকবে।",
            Sale = "ছাড়ের দাম",
            SaleHint = "দামের চেয়ে কম; ছাড় চলাকালে আসল দাম কাটা দেখায়।",
            SaleFrom = "ছাড় শুরু",
            SaleUntil = "ছাড় শেষ",
            SaleTimes = "খালি: এখনই, আর আপনি শেষ না করা পর্যন্ত।",
        };
}
