using System.Globalization;
using Dukaan.Accounts;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Orders;
using Dukaan.Web.Pricing;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The input of the checkout's form, kept as written so that an error loses nothing.</summary>
internal sealed record CheckoutForm
{
    public const int MaxName = 80;
    public const int MaxLine = 200;
    public const int MaxCity = 80;
    public const int MaxPostalCode = 16;
    public const int MaxNote = 500;
    public const int MaxState = 80;
    public const int MaxCode = 30;
    public const int MaxGiftCards = 200;
    public const int MaxPosition = 300;

    public string Name { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Email { get; init; } = "";
    public string Line1 { get; init; } = "";
    public string City { get; init; } = "";
    public string PostalCode { get; init; } = "";
    public string Note { get; init; } = "";
    public string Gift { get; init; } = "";
    public string Payment { get; init; } = "";
    public string State { get; init; } = "";
    public string Country { get; init; } = "";

    /// <summary>Latitude and longitude, where the shop delivers within areas on a map.</summary>
    public string Position { get; init; } = "";

    public string Delivery { get; init; } = "";
    public string DiscountCode { get; init; } = "";

    /// <summary>Codes of gift cards, as typed.</summary>
    public string GiftCards { get; init; } = "";

    /// <summary>What the shopper saw that is left to pay after their gift cards, in minor units; null: the form did not say.</summary>
    public long? ExpectedDue { get; init; }

    /// <summary>The name of the chosen time; empty: none.</summary>
    public string Slot { get; init; } = "";

    /// <summary>Whether only the price is asked for, and no order is placed.</summary>
    public bool AsksPrice { get; init; }

    /// <summary>Whether the shopper accepts the available quantity.</summary>
    public bool TakesLeft { get; init; }

    /// <summary>Whether the total that the shopper saw had no delivery charge, because the address was not known.</summary>
    public bool DeliveryUnknown { get; init; }

    /// <summary>Whether the shopper saw the whole total, and orders.</summary>
    public bool AsksOrder => !AsksPrice && !TakesLeft && !DeliveryUnknown && ExpectedTotal is not null;

    /// <summary>The total that the shopper saw, in minor units; null: the form did not say.</summary>
    public long? ExpectedTotal { get; init; }

    /// <summary>The cart of the form: it becomes one order, however often the form is sent.</summary>
    public string? CartId { get; init; }

    /// <summary>What an account knows: the phone, the name, and an address.</summary>
    /// <param name="address">Empty: the newest; the id of one; or anything else: another, which is empty.</param>
    public static CheckoutForm Of(AccountView account, string address)
    {
        var kept = address.Length == 0 ? account.Addresses.FirstOrDefault() : account.Addresses.FirstOrDefault(each => each.Id == address);
        var form = new CheckoutForm { Name = kept?.Name ?? account.Name, Phone = account.Phone.E164 };
        return kept is not { Address: var place }
            ? form
            : form with
            {
                Line1 = place.Line1,
                City = place.City,
                PostalCode = place.PostalCode,
                State = place.State,
                Country = place.Country,
                Position = place.Position ?? "",
            };
    }

    public static CheckoutForm Read(IFormCollection form)
    {
        string Value(string name) => form[name] is [{ } text] ? text.Trim().ReplaceLineEndings("\n") : "";
        long? Whole(string name) =>
            long.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new CheckoutForm
        {
            Name = Value("name"),
            Phone = Value("phone"),
            Email = Value("email"),
            Line1 = Value("line1"),
            City = Value("city"),
            PostalCode = InputNormalizer.Normalize(Value("postalCode")),
            Note = Value("note"),
            Gift = Value("gift"),
            Payment = Value("payment"),
            State = Value("state"),
            Country = Value("country") is { Length: <= 2 } country ? country : "",
            Position = Value("position") is { Length: <= MaxPosition } position ? position : "",
            Delivery = Value("delivery"),
            DiscountCode = InputNormalizer.Normalize(Value("discountCode")) is { Length: <= MaxCode } code ? code : "",
            GiftCards = InputNormalizer.Normalize(Value("giftCards")) is { Length: <= MaxGiftCards } cards ? cards : "",
            ExpectedDue = Whole("expectedDue"),
            Slot = Value("slot") is { Length: <= 80 } slot ? slot : "",
            AsksPrice = Value("step") == "price",
            TakesLeft = Value("step") == "left",
            DeliveryUnknown = Value("unknown").Length > 0,
            ExpectedTotal = Whole("expectedTotal"),
            CartId = Value("cart") is var cart && Ids.IsId(cart) ? cart : null,
        };
    }

    /// <summary>The customer, or the errors by field, in the shop's language.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="terms">Whether an address is needed.</param>
    /// <param name="countryCode">The country code of a number written without one; null: unknown.</param>
    /// <param name="errors">By the field's name in the form.</param>
    public Customer? Check(ShopTexts texts, SaleTerms terms, string? countryCode, Dictionary<string, string> errors)
    {
        var delivered = MethodOf(this, terms) == DeliveryMethod.Delivery;
        void Text(string field, string value, int most, bool needed)
        {
            if (needed && value.Length == 0)
            {
                errors[field] = texts.FieldNeeded;
            }
            else if (!Graphemes.Fit(value, most))
            {
                errors[field] = ShopTexts.Fill(texts.FieldTooLong, most);
            }
        }

        Text("name", Name, MaxName, needed: true);
        Text("line1", Line1, MaxLine, needed: delivered);
        Text("city", City, MaxCity, needed: delivered);
        Text("postalCode", PostalCode, MaxPostalCode, needed: delivered && NeedsPostalCode(terms));
        Text("state", State, MaxState, needed: false);
        Text("note", Note, MaxNote, needed: false);
        Text("gift", Gift, OrderRules.MaxGift, needed: false);
        if (delivered && Position.Length > 0 && GeoPoint.Read(Position) is null)
        {
            errors["position"] = texts.Buying.PositionNeeded;
        }

        if (!HomeCountry.TryReadPhone(Phone, countryCode, Country.Length > 0 ? Country : terms.Country, out var phone))
        {
            errors["phone"] = Phone.Length == 0 ? texts.FieldNeeded : texts.PhoneWrong;
        }

        EmailAddress email = default;
        if (Email.Length > 0 && !EmailAddress.TryParse(Email, out email))
        {
            errors["email"] = texts.Mail.Wrong;
        }

        if (PaymentNames.Read(Payment) is null)
        {
            errors["payment"] = texts.ChoosePayment;
        }

        return errors.Count > 0
            ? null
            : new Customer(Name, phone, Address, Note) { Gift = Gift.Length > 0 ? Gift : null, Email = email.Text };
    }

    /// <summary>The known part of the address.</summary>
    public Address Address => new(Line1, City, PostalCode, Country, State) { Position = GeoPoint.Read(Position)?.ToString() };

    /// <summary>Whether enough of the address is known for the delivery charge: what the shop's zones depend on.</summary>
    public bool HasPlace(SaleTerms terms)
    {
        var zones = terms.Delivery.Zones;
        return zones is [_, ..] && zones.All(zone => zone.Area.Length > 0) ? GeoPoint.Read(Position) is not null
            : zones.Any(zone => zone.PostalCodes.Length > 0) || NeedsPostalCode(terms) ? PostalCode.Length > 0
            : zones.Any(zone => zone.States.Length > 0) ? State.Length > 0
            : PostalCode.Length + State.Length + Country.Length + City.Length > 0;
    }

    /// <summary>Whether the fee comes from a courier, who must know where the parcel goes.</summary>
    private bool NeedsPostalCode(SaleTerms terms) =>
        terms.Delivery.Courier is not null && (Country.Length > 0 ? Country : terms.Country) is "" or States.India;

    /// <summary>The delivery method: as chosen, or the only one.</summary>
    public static DeliveryMethod MethodOf(CheckoutForm form, SaleTerms terms) =>
        terms.Delivery switch
        {
            { Offered: false } => DeliveryMethod.Pickup,
            { Pickup: false } => DeliveryMethod.Delivery,
            _ => DeliveryNames.Read(form.Delivery) ?? DeliveryMethod.Delivery,
        };
}
