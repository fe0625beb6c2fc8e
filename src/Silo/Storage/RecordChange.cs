namespace Dukaan.Silo.Storage;

/// <summary>What a write does to the record of a grain.</summary>
internal enum RecordChange : short
{
    /// <summary>Puts the document.</summary>
    Put = 0,

    /// <summary>Clears the document and deletes the rows of the grain. The version is kept, since events have it.</summary>
    Clear = 1,

    /// <summary>Deletes the record.</summary>
    Delete = 2,
}
