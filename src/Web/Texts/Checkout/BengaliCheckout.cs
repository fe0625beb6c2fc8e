using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in Bengali.</summary>
internal static class BengaliCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "{0} থেকে",
            Choose = "বেছে নিন",
            ChooseOptions = "অনুগ্রহ করে প্রতিটি থেকে একটি বেছে নিন।",
            Subtotal = "পণ্য",
            Discount = "ছাড়",
            Delivery = "ডেলিভারি",
            Free = "বিনামূল্যে",
            DependsOnAddress = "ঠিকানার উপর নির্ভর করে",
            TaxIncluded = "{0} কর সহ",
            Tax = "কর",
            MethodHeading = "ডেলিভারি বা পিকআপ",
            HaveDelivered = "ডেলিভারি",
            FetchIt = "দোকান থেকে পিকআপ",
            FetchAt = "এখান থেকে নিন: {0}",
            State = "রাজ্য",
            Country = "দেশ",
            DiscountCode = "ছাড়ের কোড",
            Apply = "প্রয়োগ করুন",
            UpdateTotal = "মোট হালনাগাদ করুন",
            DeliveryCosts = "এই ঠিকানায় ডেলিভারি {0}। মোট দেখে অর্ডার করুন।",
            NotDeliveredThere = "দোকান এই ঠিকানায় ডেলিভারি করে না।",
            TooMuch = "এক অর্ডারে দোকান সেখানে এত পাঠায় না। কিছু কম অর্ডার করুন।",
            OnlyLeft = "মাত্র {0}টি বাকি আছে",
            TooMany = "আপনি যত বেছেছেন তত বাকি নেই। আপনার লেখা কিছুই হারায়নি।",
            TakeLeft = "যা বাকি আছে তা নিন",
            MethodGone = "দোকান এটি আর দেয় না। আবার বেছে নিন।",
            StateNeeded = "রাজ্য বেছে নিন।",
            CodeUnknown = "এই কোডটি এই দোকানে বৈধ নয়।",
            CodeNotYet = "এই কোড এখনও ব্যবহার করা যাবে না।",
            CodeExpired = "এই কোডের সময় শেষ।",
            CodeUsedUp = "এই কোড ব্যবহারের সীমা শেষ হয়ে গেছে।",
            CodeNotForThese = "এই কোড এই পণ্যগুলির জন্য প্রযোজ্য নয়।",
            CodeMinimum = "এই কোডের জন্য অন্তত {0} এর অর্ডার লাগবে।",
            CodeBetter = "এর চেয়ে ভালো ছাড় আগেই আছে।",
        };
}
