namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static PageDraftTexts PageDrafts =>
        new(
            About: "About us",
            AboutText: "{0} is a small shop. We choose everything we sell ourselves.\n\n## How we began\n\n"
                + "Tell here who you are, where you work and what you are proud of.",
            Contact: "Contact",
            ContactText: "Write to us or call us. We answer within a day.",
            Returns: "Returns and refunds",
            ReturnsText: "You may return what you bought at {0} within 7 days after it arrived, unused and in its "
                + "packaging.\n\n- Ask for the return on the page of your order.\n"
                + "- We tell you where to send it, or fetch it.\n"
                + "- When it is back, we refund the price within 7 days, in the way you paid.\n\n"
                + "Food, and what was made for you, cannot be returned unless it is damaged or wrong.",
            Shipping: "Shipping",
            ShippingText: "We pack orders within 2 working days. Delivery usually takes 3 to 7 days more.\n\n"
                + "The fee depends on your address and is shown before you order. The page of your order says where "
                + "the parcel is.",
            Privacy: "Privacy",
            PrivacyText: "{0} needs your name, phone number and address to deliver your order, and uses them for nothing "
                + "else.\n\n- Who delivers the parcel gets your name, phone number and address.\n"
                + "- Payments are made with the payment provider; we never see your card.\n"
                + "- We keep orders as long as the law asks for it.\n\n"
                + "Ask us at any time what we have of you, or to delete it.",
            Terms: "Terms",
            TermsText: "These terms apply to orders from {0}.\n\n"
                + "- Your order is binding once we have confirmed it. If we cannot deliver, we tell you and refund "
                + "what you paid.\n- The price at the time of your order counts. It includes what the order page shows.\n"
                + "- If something is wrong with your order, write to us first. We find a solution."
        );
}
