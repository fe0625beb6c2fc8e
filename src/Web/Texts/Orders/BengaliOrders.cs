using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Orders in Bengali.</summary>
internal static class BengaliOrders
{
    public static OrderTexts Texts { get; } =
        new()
        {
            Expired = "এই অর্ডারের সময় শেষ: সময়মতো টাকা দেওয়া বা নিশ্চিত করা হয়নি",
            Reinstated = "পেমেন্ট এসে গেছে, অর্ডারটি আবার চালু হয়েছে",
            StillDue = "{0} এখনও পরিশোধ করতে হবে",
            Owed = "বিক্রেতার কাছে আপনার {0} পাওনা",
            GivenBack = "বিক্রেতা {0} ফেরত দিয়েছেন",
            Returned = "ফেরত এসেছে",
            Changed = "বিক্রেতা অর্ডারটি বদলেছেন",
            PartlyRefunded = "{0} ফেরত দেওয়া হয়েছে",
            Refunding = "{0} আপনাকে ফেরত দেওয়া হচ্ছে",
            CarriedBy = "{0}-এর মাধ্যমে",
            TrackingNumber = "ট্র্যাকিং নম্বর {0}",
            PayBy = "অনুগ্রহ করে {0}-এর মধ্যে টাকা দিন। তারপর জিনিসগুলো আবার বিক্রিতে যাবে।",
            Online = "অনলাইনে টাকা দিন",
            OnlineHint = "কার্ড, UPI বা ব্যাংক, নিরাপদ পেমেন্ট পাতায়",
            PayOnline = "এখন {0} দিন",
            PaymentFailed = "আগের পেমেন্ট সফল হয়নি। কোনো টাকা কাটা হয়নি। আবার চেষ্টা করতে পারেন।",
            PaymentAway = "এই মুহূর্তে টাকা দেওয়া যাচ্ছে না। কয়েক মিনিট পরে আবার চেষ্টা করুন।",
            HavePaid = "টাকা দিয়ে দিয়েছেন?",
            Reference = "UPI রেফারেন্স নম্বর (UTR)",
            ReferenceHint = "১২ সংখ্যা, আপনার UPI অ্যাপে পেমেন্টের বিবরণে",
            SendReference = "আমি টাকা দিয়েছি",
            ReferenceKept = "বিক্রেতা আপনার পেমেন্ট {0} খুঁজছেন।",
            PayAfterAll = "আসলে এখনও পরিশোধ করেননি?",
            CorrectReference = "রেফারেন্স নম্বর ঠিক করুন",
            ReferenceWrong = "অ্যাপে যেমন আছে তেমনই রেফারেন্স নম্বর লিখুন: ৪ থেকে ৪০টি অক্ষর ও সংখ্যা।",
            CancelOrder = "এই অর্ডার বাতিল করুন",
            CancelReason = "কারণ (ঐচ্ছিক)",
            CancelYes = "হ্যাঁ, বাতিল করুন",
            CheckAgain = "আবার দেখুন",
            TooLate = "এটি আর সম্ভব নয়। অর্ডারটি এখন এমন আছে।",
            Invoice = "চালান (PDF)",
            TooManyOpen =
                "আপনার কয়েকটি অর্ডার আগে থেকেই বিক্রেতার নিশ্চিতকরণের অপেক্ষায় আছে। নিশ্চিত হওয়া পর্যন্ত অপেক্ষা করুন, বা কম অর্ডার "
                + "করুন।",
            WantTexts = "আমার অর্ডারের বার্তা এই ফোনে পাঠান",
            TextsOn = "আপনার অর্ডারের বার্তা এই ফোনে আসবে।",
            TextsWrong = "এই লিঙ্কটি ঠিক নয়। আপনি যে বার্তা পেয়েছেন তার লিঙ্ক খুলুন।",
        };
}
