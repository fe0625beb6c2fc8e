using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>What a shopper wrote into the checkout, kept as written so that nothing is lost when something is wrong with it.</summary>
internal sealed record CheckoutForm
{
    public const int MostName = 80;
    public const int MostLine = 200;
    public const int MostCity = 80;
    public const int MostPostalCode = 16;
    public const int MostNote = 500;

    public string Name { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Line1 { get; init; } = "";
    public string City { get; init; } = "";
    public string PostalCode { get; init; } = "";
    public string Note { get; init; } = "";
    public string Payment { get; init; } = "";

    /// <summary>The total the shopper was shown, in minor units; null: the form did not say.</summary>
    public long? ExpectedTotal { get; init; }

    /// <summary>The cart the form was made for: it becomes one order, however often the form is sent.</summary>
    public string? CartId { get; init; }

    public static CheckoutForm Read(IFormCollection form)
    {
        string Value(string name) => form[name] is [{ } text] ? text.Trim().ReplaceLineEndings("\n") : "";
        return new CheckoutForm
        {
            Name = Value("name"),
            Phone = Value("phone"),
            Line1 = Value("line1"),
            City = Value("city"),
            PostalCode = Value("postalCode"),
            Note = Value("note"),
            Payment = Value("payment"),
            ExpectedTotal = long.TryParse(Value("expectedTotal"), NumberStyles.None, CultureInfo.InvariantCulture, out var total) ? total : null,
            CartId = Value("cart") is var cart && Ids.IsId(cart) ? cart : null,
        };
    }

    /// <summary>The customer, or what is wrong with which field, in the shop's language.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="countryCode">Put before a number written without one; null: none is known.</param>
    /// <param name="errors">By the field's name in the form.</param>
    public Customer? Check(ShopTexts texts, string? countryCode, Dictionary<string, string> errors)
    {
        void Text(string field, string value, int most, bool needed)
        {
            if (needed && value.Length == 0)
            {
                errors[field] = texts.FieldNeeded;
            }
            else if (value.Length > most)
            {
                errors[field] = ShopTexts.Fill(texts.FieldTooLong, most);
            }
        }

        Text("name", Name, MostName, needed: true);
        Text("line1", Line1, MostLine, needed: true);
        Text("city", City, MostCity, needed: true);
        Text("postalCode", PostalCode, MostPostalCode, needed: false);
        Text("note", Note, MostNote, needed: false);
        if (!Values.Phone.TryParse(Phone, countryCode, out var phone))
        {
            errors["phone"] = Phone.Length == 0 ? texts.FieldNeeded : texts.PhoneWrong;
        }

        if (PaymentNames.Read(Payment) is null)
        {
            errors["payment"] = texts.ChoosePayment;
        }

        return errors.Count > 0 ? null : new Customer(Name, phone, new Address(Line1, City, PostalCode, ""), Note);
    }
}
