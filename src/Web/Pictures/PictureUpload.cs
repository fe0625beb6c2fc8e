namespace Dukaan.Web.Pictures;

/// <summary>The result of an upload: an id, or the reason for a refusal. Exactly one of the two.</summary>
public readonly record struct PictureUpload
{
    private PictureUpload(string? id, PictureError? error) => (Id, Error) = (id, error);

    /// <summary>The stored picture's id within its store, or null if refused.</summary>
    public string? Id { get; }

    /// <summary>Why it was refused, or null if it was stored.</summary>
    public PictureError? Error { get; }

    public static PictureUpload Stored(string id) => new(id, null);

    public static PictureUpload Refused(PictureError error) => new(null, error);
}
