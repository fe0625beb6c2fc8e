using Dukaan.Team;

namespace Dukaan.Web.Team;

/// <summary>An invitation to a shop's team.</summary>
/// <param name="Id">Used to withdraw it.</param>
/// <param name="Name">What the owner calls the person.</param>
/// <param name="Phone">E.164. Only whoever signs in with it can accept.</param>
/// <param name="Role">manager, orders, packer or read-only.</param>
/// <param name="Link">Send this to the person.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record InvitationBody(string Id, string Name, string Phone, string Role, string Link, DateTimeOffset ExpiresAt)
{
    public static InvitationBody Of(InvitationView invitation, string storeId, string publicUrl) =>
        new(
            invitation.Id,
            invitation.Name,
            invitation.Phone.E164,
            invitation.Role,
            InvitationLink.Whole(publicUrl, storeId, invitation.Id),
            invitation.ExpiresAt
        );
}
