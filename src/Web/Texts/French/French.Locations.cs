using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "Lieux de stock",
            Hint = "Une commande prend tout dans le lieu le plus proche qui a tout, d’après le code postal. Sinon dans le premier qui l’a.",
            Add = "Ajouter un lieu",
            FirstHint = "Nommez d’abord l’endroit où se trouve votre stock, puis ajoutez-en un autre.",
            MainHint = "Contient tout le stock qui n’est dans aucun autre lieu.",
            RemoveHint = "Vide : le lieu est supprimé et son stock compte pour le lieu principal.",
            PostalCode = "Code postal",
            Location = "Lieu",
            Carry = "Déplacer du stock",
            CarryNow = "Déplacer",
            From = "De",
            To = "Vers",
            Carried = (units, from, to) => $"{units} : {from} → {to}",
            Former = "Ancien lieu",
            TakenFrom = "Pris à :",
            File = "Fichier du stock",
            FileHint = "Une ligne par article, une colonne par lieu. Changez les nombres et renvoyez le fichier.",
            Upload = "Envoyer le fichier",
            Counted = (changed, wrong) => $"{changed} quantités changées, {wrong} illisibles.",
        };
}
