namespace Dukaan.Stores;

/// <summary>
/// The change that brings earlier settings back: what the shop says of itself, and how it looks. Left as they are: the link and domains,
/// which others may have by now; currency; where money goes, how it is paid, and how the shop is reached (VPA, methods, phone, address for
/// answers); whether it is open or suspended; and who has access.
/// </summary>
public static class StoreRestoring
{
    public static ChangeStore Command(string operationId, StoreProfile past) =>
        new(
            operationId,
            Name: past.Name,
            Description: past.Description,
            Language: past.Language,
            Theme: past.Theme,
            Picture: past.Picture ?? "",
            TimeZone: past.TimeZone,
            Address: past.Address,
            ReturnPolicy: past.ReturnPolicy,
            ShowLeft: past.ShowLeft
        )
        {
            Announcement = past.Announcement,
            Social = past.Social,
            Hours = past.Hours,
            Languages = past.Languages,
            Layout = past.Layout,
        };
}
