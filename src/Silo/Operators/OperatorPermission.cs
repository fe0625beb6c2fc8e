namespace Dukaan.Silo.Operators;

/// <summary>What an operator may do. An endpoint that names none needs <see cref="Manage"/>.</summary>
public enum OperatorPermission
{
    /// <summary>Who the operators are, their roles and invitations.</summary>
    Manage,

    /// <summary>See the pages, and one's own sessions. Every operator may.</summary>
    See,

    /// <summary>Release and refuse texts that wait, and trust shops with texts.</summary>
    HandleTexts,

    /// <summary>Suspend and release shops, take products down and put them back.</summary>
    HandleShops,

    /// <summary>Find a person by their phone, and see in which shops they are.</summary>
    FindPeople,

    /// <summary>Export and erase the data of a person, and merge accounts.</summary>
    HandlePeople,

    /// <summary>Change settings and switches, move shops between shards, reset circuits, compare payments.</summary>
    Run,
}
