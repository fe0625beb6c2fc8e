namespace Dukaan.Silo.Storage;

/// <summary>What a write does to a grain's record.</summary>
internal enum RecordChange : short
{
    /// <summary>Puts the document.</summary>
    Put = 0,

    /// <summary>Clears the document and deletes the grain's rows; the version lives on, since events carry it.</summary>
    Clear = 1,

    /// <summary>Deletes the record.</summary>
    Delete = 2,
}
