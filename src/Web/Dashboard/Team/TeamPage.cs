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
            "Team",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), "Settings")}
                <h1>Team</h1>
                <p class="soft">Let people help you, each with their own phone number. You see who did what.</p>
                {errors?.Summary(Fields) ?? default}
                {(team.Invitations.IsEmpty ? default : Invitations(seller, team))}
                {(team.Members.IsEmpty ? default : Members(seller, team))}
                <a class="btn quiet" href="{seller.Url("team/activity")}">Who changed what{Icons.Next}</a>
                {InviteForm(seller, typed, errors)}
                <section class="card"><h2>Roles</h2><dl class="stack">{Each(Roles.Given, role => Fragment.Of(
                    $"<div><dt><strong>{RoleLabels.Of(role)}</strong></dt><dd class=\"soft\">{RoleLabels.Describe(role)}</dd></div>"
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
            <h2>Invite somebody</h2>
            {new TextField("name", "Name") { Value = typed?["name"], Error = errors?["name"], Max = 60, Required = true,
                AutoComplete = "off" }.Html}
            {new TextField("phone", "Phone number") { Value = typed?["phone"], Error = errors?["phone"], Type = "tel", InputMode = "tel",
                AutoComplete = "off", Max = 40, Required = true, Hint = "They sign in with this number." }.Html}
            {SelectField.Of("role", "Role", RoleLabels.Choices, typed?["role"] ?? "orders", errors?["role"])}
            <button type="submit" class="btn">{Icons.Plus}Create invitation</button></form>
            """
        );

    private static Fragment Invitations(SellerContext seller, TeamView team) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Invited</h2>{Each(team.Invitations, invitation => Invitation(seller, invitation))}</section>
            """
        );

    private static Fragment Invitation(SellerContext seller, InvitationView invitation)
    {
        var link = InvitationLink.Whole(seller.Http.PublicUrl(), seller.StoreId, invitation.Id);
        var text = $"Hello {invitation.Name}, please help me with {seller.Shop.Name}: {link}";
        var field = $"link-{invitation.Id}";
        return Fragment.Of(
            $"""
            <div class="stack"><div><strong>{invitation.Name}</strong>
            <span class="badge">{RoleLabels.Of(Roles.Find(invitation.Role))}</span>
            <br><span class="soft small num">{invitation.Phone.E164}</span>
            <span class="soft small">· until {seller.Time.Of(invitation.ExpiresAt)}</span></div>
            <div class="copy"><input id="{field}" value="{link}" readonly
             aria-label="Link for {invitation.Name}"><button class="btn quiet js-only" type="button" data-copy="{field}">Copy</button></div>
            <div class="row fill"><a class="btn wa" href="https://wa.me/{invitation.Phone.E164.TrimStart('+'):url}?text={text:url}"
             target="_blank" rel="noopener">{Icons.Chat}Send on WhatsApp</a>{Controls.Button(
                seller.Url($"team/invitations/{invitation.Id}/withdraw"),
                Fragment.Of($"Withdraw"),
                "btn quiet bad"
            )}</div></div>
            """
        );
    }

    private static Fragment Members(SellerContext seller, TeamView team) =>
        Fragment.Of($"""<section class="card"><h2>Members</h2>{Each(team.Members, member => Member(seller, member))}</section>""");

    private static Fragment Member(SellerContext seller, MemberView member) =>
        Fragment.Of(
            $"""
            <div class="stack"><div><strong>{member.Name}</strong> <span class="badge">{RoleLabels.Of(Roles.Find(member.Role))}</span>
            <br><span class="soft small num">{member.Phone.E164}</span>
            <span class="soft small">· since {seller.Time.Of(member.JoinedAt)}</span></div>
            <details class="more"><summary>Change or remove…</summary>
            <form method="post" action="{seller.Url($"team/members/{member.SellerId}/role")}" class="row fill">{Form.Hidden()}
            <select name="role" aria-label="Role of {member.Name}">{SelectField.Options(RoleLabels.Choices, member.Role)}</select>
            <button type="submit" class="btn quiet">Change role</button></form>
            {Controls.Button(
                seller.Url($"team/members/{member.SellerId}/remove"),
                Fragment.Of($"Remove {member.Name} from the team"),
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
            ? seller.Go("team", $"Now send the link to {result.Value.Name}.")
            : await Show(seller, form, FormErrors.Of(result.Error));
    }

    private static async Task<IResult> Withdraw(SellerContext seller, Form form) =>
        Said(seller, await seller.Team.Withdraw(seller.Route("invitationId")), "The invitation is withdrawn.");

    private static async Task<IResult> ChangeRole(SellerContext seller, Form form) =>
        Said(seller, await seller.Team.ChangeRole(seller.Route("memberId"), form["role"]), "The role is changed.");

    private static async Task<IResult> Remove(SellerContext seller, Form form) =>
        Said(seller, await seller.Team.Remove(seller.Route("memberId")), "Removed. They have no access any more.");

    private static IResult Said(SellerContext seller, Result<Done> result, string done) =>
        seller.Go("team", result.Ok ? done : result.Error.Message);

    private static async Task<string> OwnPhone(SellerContext seller) => (await seller.Seller.Get())?.Phone.E164 ?? "+91";
}
