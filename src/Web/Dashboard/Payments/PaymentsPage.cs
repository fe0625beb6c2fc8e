using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Payments;

namespace Dukaan.Web.Dashboard.Payments;

/// <summary>How customers pay: on delivery, by UPI to the seller, online at a gateway; and how long an order waits for payment.</summary>
internal static class PaymentsPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/payments", seller => Show(seller, PaymentPart.None, null, FormErrors.None));
        shop.PostWithFreshCode("/payments/direct", SaveDirect, (seller, form) => form["vpa"] != (seller.Shop.Vpa ?? ""));
        shop.PostWithFreshCode("/payments/online", SaveOnline);
        shop.Post("/payments/waiting", SaveWaiting);
    }

    private static async Task<IResult> Show(SellerContext seller, PaymentPart part, Form? typed, FormErrors errors) =>
        Page(seller, await Forms(seller), part, typed, errors);

    private static async Task<PaymentForms> Forms(SellerContext seller) =>
        new(
            seller,
            await Accounts(seller).All(seller.StoreId),
            (await Pricing(seller).Get()).Terms,
            Accounts(seller).Gateways,
            !Accounts(seller).WithUpiCodes.IsEmpty
        );

    private static IResult Page(
        SellerContext seller,
        PaymentForms forms,
        PaymentPart part,
        Form? typed,
        FormErrors errors,
        Fragment said = default
    ) =>
        Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Payments.PaymentsTitle,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{seller.Texts.Payments.PaymentsTitle}</h1>
                {said}{errors.Summary(seller.Texts, PaymentForms.Fields)}
                {forms.Html(part, typed, errors)}
                """
            ),
            errors.Status
        );

    private static async Task<IResult> SaveDirect(SellerContext seller, Form form)
    {
        var (cash, vpa) = (form["cashOnDelivery"] == "true", form["vpa"]);
        var result = await seller.Settings.Change(
            new ChangeStore(
                form.OperationId(),
                Vpa: vpa == (seller.Shop.Vpa ?? "") ? null : vpa,
                CashOnDelivery: cash == seller.Shop.CashOnDelivery ? null : cash
            )
        );
        return result.Ok || Form.IsRepeat(result.Error)
            ? await Done(seller, PaymentPart.Direct, form, result.Value?.Version)
            : await Show(seller, PaymentPart.Direct, form, FormErrors.Of(result.Error));
    }

    private static async Task<IResult> SaveOnline(SellerContext seller, Form form)
    {
        string? Given(string name) => form.Has(name) ? form[name] : null;
        var result = await Accounts(seller)
            .Set(
                seller.StoreId,
                form.OperationId(),
                new GatewayAccountGiven(
                    form["keyId"],
                    Given("key"),
                    Given("webhookSecret"),
                    form["offered"] == "true",
                    Given("gateway"),
                    Codes(seller, form)
                )
            );
        return result.Ok || Form.IsRepeat(result.Error)
            ? await Done(seller, PaymentPart.Online, form, (await seller.Settings.Get())?.Version)
            : await Show(seller, PaymentPart.Online, form, FormErrors.Of(result.Error));
    }

    /// <summary>What was chosen, where the form asks it.</summary>
    private static bool? Codes(SellerContext seller, Form form) =>
        seller.Shop.Currency == "INR" && !Accounts(seller).WithUpiCodes.IsEmpty
            ? form["upiCodes"] == "true" && Accounts(seller).WithUpiCodes.Contains(form["gateway"])
            : null;

    private static async Task<IResult> SaveWaiting(SellerContext seller, Form form)
    {
        var (errors, minutes) = Number(FormErrors.None, form, "reservationMinutes", "Write a whole number of minutes, such as 15.");
        (errors, var hours) = Number(errors, form, "confirmationHours", "Write a whole number of hours, such as 48.");
        var advance = form.Sent("advance") ? AdvanceText.Read(seller, form["advance"]) : new Result<CashAdvance>();
        errors = errors.With(advance.Error);
        if (errors.Any)
        {
            return await Show(seller, PaymentPart.Waiting, form, errors);
        }

        var result = await Pricing(seller)
            .Change(
                new ChangeTerms(form.OperationId(), ReservationMinutes: minutes, ConfirmationHours: hours)
                {
                    AskCustomer = form["askCustomer"] == "true",
                    Advance = advance.Value,
                }
            );
        return result.Ok || Form.IsRepeat(result.Error)
            ? await Done(seller, PaymentPart.Waiting, form, result.Value?.Version)
            : await Show(seller, PaymentPart.Waiting, form, FormErrors.Of(result.Error));
    }

    private static (FormErrors Errors, int Number) Number(FormErrors errors, Form form, string field, string otherwise) =>
        InputNormalizer.TryWhole(form[field], out int number)
            ? (errors, number)
            : (errors.With(Error.Invalid(field, "number", otherwise)), 0);

    /// <summary>The response after saving a part. If another part has unsaved input, the response is the page with it.</summary>
    private static async Task<IResult> Done(SellerContext seller, PaymentPart saved, Form form, long? version)
    {
        if (version is { } seen)
        {
            seller.Changed(seen);
        }

        var now = new SellerContext(seller.Http, await seller.Settings.Get() ?? seller.Store);
        var forms = await Forms(now);
        return Enum.GetValues<PaymentPart>().Any(part => part != saved && forms.IsTyped(part, form))
            ? Page(
                now,
                forms,
                PaymentPart.None,
                form.Only(Enum.GetValues<PaymentPart>().Where(part => part != saved).SelectMany(PaymentForms.FieldsOf)),
                FormErrors.None,
                Flash.Said(seller.Texts.Common.SavedInShop)
            )
            : seller.Go("payments", seller.Texts.Common.SavedInShop);
    }

    private static GatewayAccounts Accounts(SellerContext seller) => seller.Http.RequestServices.GetRequiredService<GatewayAccounts>();

    private static IPricingGrain Pricing(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IPricingGrain>(seller.StoreId);
}
