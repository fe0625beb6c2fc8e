namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "খোলা থাকার সময়",
            Closed = "বন্ধ",
            AllDay = "২৪ ঘণ্টা",
            ClosedNow = "আমরা এখন বন্ধ। {0} থেকে আবার অর্ডার করতে পারবেন।",
            ClosedForNow = "আমরা এখন বন্ধ, অর্ডার নিচ্ছি না।",
            Later = "আমরা এখন বন্ধ। আপনার অর্ডার {0} থেকে দেখব।",
            DeliveryTime = "ডেলিভারির সময়",
            PickupTime = "পিকআপের সময়",
            ChooseTime = "একটি সময় বেছে নিন।",
            TimeFull = "এই সময় ভরে গেছে। অন্যটি বেছে নিন।",
            NoTimes = "সব সময় ভরে গেছে। পরে আবার দেখুন।",
            AnyTime = "যত তাড়াতাড়ি সম্ভব",
        };
}
