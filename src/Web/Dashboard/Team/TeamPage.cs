using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Team;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Team;

/// <summary>The people who work for the shop, and invitations. For the owner.</summary>
internal static class TeamPage
{
    private static readonly string[] Fields = ["name", "phone", "role"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/team", seller => Show(seller));
        shop.PostWithFreshCode("/team/invitations", Invite);
        shop.Post("/team/invitations/{invitationId}/withdraw", Withdraw);
        shop.PostWithFreshCode("/team/members/{memberId}/role", ChangeRole);
        shop.Post("/team/members/{memberId}/remove", Remove);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed = null, FormErrors? errors = null)
    {
        var team = await seller.Team.Get();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Common.Team,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{seller.Texts.Common.Team}</h1>
                <p class="soft">{seller.Texts.Access.TeamHint}</p>
                {errors?.Summary(seller.Texts, Fields) ?? default}
                {(team.Invitations.IsEmpty ? default : Invitations(seller, team))}
                {(team.Members.IsEmpty ? default : Members(seller, team))}
                <a class="btn quiet" href="{seller.Url("team/activity")}">{seller.Texts.Access.WhoChangedWhat}{Icons.Next}</a>
                {InviteForm(seller, typed, errors)}
                <section class="card"><h2>{seller.Texts.Access.Roles}</h2><dl class="stack">{Each(Roles.Given, role => Fragment.Of(
                    $"<div><dt><strong>{RoleLabels.Of(seller.Texts, role)}</strong></dt><dd class=\"soft\">{
                        RoleLabels.Describe(seller.Texts, role)}</dd></div>"
                ))}</dl></section>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment InviteForm(SellerContext seller, Form? typed, FormErrors? errors) =>
        Fragment.Of(
            $"""
            <form method="post" action="{seller.Url("team/invitations")}" class="card">{Form.Hidden()}
            <h2>{seller.Texts.Access.InviteSomebody}</h2>
            {new TextField("name", seller.Texts.Common.Name) { Value = typed?["name"], Error = errors?["name"], Max = 60, Required = true,
                AutoComplete = "off" }.Html}
            {new TextField("phone", seller.Texts.Common.Phone) { Value = typed?["phone"], Error = errors?["phone"], 
                Type = "tel", InputMode = "tel",
                AutoComplete = "off", Max = 40, Required = true, Hint = seller.Texts.Access.TheySignIn }.Html}
            {SelectField.Of("role", seller.Texts.Access.Role, RoleLabels.Choices(seller.Texts), typed?["role"] ?? "orders", 
                errors?["role"])}
            <button type="submit" class="btn">{Icons.Plus}{seller.Texts.Access.CreateInvitation}</button></form>
            """
        );

    private static Fragment Invitations(SellerContext seller, TeamView team) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{seller.Texts.Access.InvitedHeading}</h2>{Each(team.Invitations, invitation =>
                Invitation(seller, invitation)
            )}</section>
            """
        );

    private static Fragment Invitation(SellerContext seller, InvitationView invitation)
    {
        var link = InvitationLink.Whole(seller.Http.PublicUrl(), seller.StoreId, invitation.Id);
        var text = seller.Texts.Access.InviteText(invitation.Name, seller.Shop.Name, link);
        var field = $"link-{invitation.Id}";
        return Fragment.Of(
            $"""
            <div class="stack"><div><strong>{invitation.Name}</strong>
            <span class="badge">{RoleLabels.Of(seller.Texts, Roles.Find(invitation.Role))}</span>
            <br><span class="soft small num">{invitation.Phone.E164}</span>
            <span class="soft small">· {seller.Texts.Access.Until(seller.Time.Of(invitation.ExpiresAt))}</span></div>
            <div class="copy"><input id="{field}" value="{link}" readonly
             aria-label="{seller.Texts.Access.LinkFor(invitation.Name)}"><button class="btn quiet js-only" type="button" data-copy="{
                 field}">{seller.Texts.Common.Copy}</button></div>
            <div class="row fill"><a class="btn wa" href="https://wa.me/{invitation.Phone.E164.TrimStart('+'):url}?text={text:url}"
             target="_blank" rel="noopener">{Icons.Chat}{seller.Texts.Access.SendWhatsApp}</a>{Controls.Button(
                seller.Url($"team/invitations/{invitation.Id}/withdraw"),
                Fragment.Of($"{seller.Texts.Access.Withdraw}"),
                "btn quiet bad"
            )}</div></div>
            """
        );
    }

    private static Fragment Members(SellerContext seller, TeamView team) =>
        Fragment.Of(
            $"""<section class="card"><h2>{seller.Texts.Access.Members}</h2>{
                Each(team.Members, member => Member(seller, member))}</section>"""
        );

    private static Fragment Member(SellerContext seller, MemberView member) =>
        Fragment.Of(
            $"""
            <div class="stack"><div><strong>{member.Name}</strong> <span class="badge">{
                RoleLabels.Of(seller.Texts, Roles.Find(member.Role))}</span>
            <br><span class="soft small num">{member.Phone.E164}</span>
            <span class="soft small">· {seller.Texts.Access.Since(seller.Time.Of(member.JoinedAt))}</span></div>
            <details class="more"><summary>{seller.Texts.Access.ChangeOrRemove}</summary>
            <form method="post" action="{seller.Url($"team/members/{member.SellerId}/role")}" class="row fill">{Form.Hidden()}
            <select name="role" aria-label="{
                seller.Texts.Access.RoleOf(member.Name)}">{SelectField.Options(RoleLabels.Choices(seller.Texts), member.Role)}</select>
            <button type="submit" class="btn quiet">{seller.Texts.Access.ChangeRole}</button></form>
            {Controls.Button(
                seller.Url($"team/members/{member.SellerId}/remove"),
                Fragment.Of($"{seller.Texts.Access.RemoveMember(member.Name)}"),
                "btn bad"
            )}</details></div>
            """
        );

    private static async Task<IResult> Invite(SellerContext seller, Form form)
    {
        if (!Phone.TryParse(form["phone"], DialCodes.Of(new Phone(await OwnPhone(seller))), out var phone))
        {
            var wrong = Error.Invalid("phone", "phone-invalid", "This is not a phone number. Look at its digits, or add the country code.");
            return await Show(seller, form, FormErrors.Of(wrong));
        }

        var result = await seller.Team.Invite(form.OperationId(), form["name"], phone, form["role"]);
        return result.Ok
            ? seller.Go("team", seller.Texts.Access.SendLinkTo(result.Value.Name))
            : await Show(seller, form, FormErrors.Of(result.Error));
    }

    private static async Task<IResult> Withdraw(SellerContext seller, Form form) =>
        Said(seller, await seller.Team.Withdraw(seller.Route("invitationId")), seller.Texts.Access.InvitationWithdrawn);

    private static async Task<IResult> ChangeRole(SellerContext seller, Form form) =>
        Said(seller, await seller.Team.ChangeRole(seller.Route("memberId"), form["role"]), seller.Texts.Access.RoleIsChanged);

    private static async Task<IResult> Remove(SellerContext seller, Form form) =>
        Said(seller, await seller.Team.Remove(seller.Route("memberId")), seller.Texts.Access.RemovedNoAccess);

    private static IResult Said(SellerContext seller, Result<Done> result, string done) =>
        seller.Go("team", result.Ok ? done : seller.Say(result.Error));

    private static async Task<string> OwnPhone(SellerContext seller) => (await seller.Seller.Get())?.Phone.E164 ?? "+91";
}
