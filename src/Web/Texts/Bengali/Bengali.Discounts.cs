using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "গ্রাহকেরা দেখেন।",
            NameExample = "পূজার ছাড়",
            Code = "কোড",
            CodeHint = "গ্রাহকেরা চেকআউটে লেখেন। খালি থাকলে ছাড় নিজে থেকেই লাগে।",
            Type = "ধরন",
            Value = "মান",
            Minimum = "ন্যূনতম অর্ডার",
            MinimumHint = "ছাড় ও ডেলিভারির আগে। খালি: যেকোনো অর্ডার।",
            Starts = "শুরু",
            StartsHint = "খালি: এখন থেকে।",
            Ends = "শেষ",
            EndsHint = "খালি: কখনও না।",
            Uses = "মোট ব্যবহার",
            UsesHint = "খালি: সীমা নেই।",
            UsesEach = "গ্রাহকপ্রতি ব্যবহার",
            UsesEachHint = "ফোন নম্বর দিয়ে গোনা।",
            Certain = "নির্দিষ্ট পণ্যে সীমিত",
            Active = "চালু",
            ValueHint = currency => $"শতাংশ, বা {currency}-তে টাকা। ফ্রি ডেলিভারির জন্য খালি রাখুন।",
            PercentOff = "শতাংশ ছাড়",
            AmountOff = "টাকার ছাড়",
            FreeDelivery = "ফ্রি ডেলিভারি",
            RateOff = rate => $"{rate} % ছাড়",
            SumOff = amount => $"{amount} ছাড়",
            FromAmount = amount => $"{amount} থেকে",
            Automatic = "স্বয়ংক্রিয়",
            Discounts = "ছাড়",
            DiscountsHint = "গ্রাহকের লেখা কোডে, বা নিজে থেকে। ছাড় যোগ হয় না: গ্রাহক সেরাটি পান।",
            NoneYet = "এখনও কোনো ছাড় নেই",
            NoneYetHint = "নিয়মিত গ্রাহকের জন্য কোড, বা নির্দিষ্ট টাকার উপরে ফ্রি ডেলিভারি।",
            Used = n => $"{n} বার ব্যবহার",
            Expired = "মেয়াদ শেষ",
            Scheduled = "পরে শুরু",
            New = "নতুন ছাড়",
            DeleteThis = "এই ছাড় মুছুন",
            DeletedHint = "মুছে ফেলা হয়েছে। আগের অর্ডারে ছাড় থাকবে।",
        };
}
