using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "Um novo código está a caminho. O anterior também vale até completar 10 minutos.",
            AskFirst = "Peça um código primeiro.",
            TypeCode = "Digite o código",
            Step = (step, steps) => $"Etapa {step} de {steps}",
            SentTo = phone => $"Enviamos para {phone}.",
            AnotherNumber = "Outro número?",
            CodeFromMessage = "Código da mensagem",
            Spent = wrong => $"{wrong} Depois de cinco tentativas, um código não vale mais.",
            Continue = "Continuar",
            NothingCame = "Não chegou nada?",
            SendNewCode = "Enviar novo código",
            IsItYou = "É você?",
            FreshCode =
                "Isto muda para onde vai o dinheiro ou quem pode entrar. Enviamos um código para o seu telefone; o que "
                + "você digitou fica guardado e segue com ele.",
            SignedOut = "Você saiu.",
            SignedOutEverywhere = "Você saiu em todos os aparelhos.",
            YourPhone = "Seu número de telefone",
            Title = "Entre ou abra sua loja",
            OpenOrBack = "Abra sua loja, ou volte para ela",
            PhoneIsAll = "Só precisamos do seu telefone. Enviamos um código, e nada de propaganda.",
            Country = "País",
            SendCode = "Enviar código",
            InAMinute = "No ar em menos de um minuto",
            CashAndUpi = "Pagamento na entrega e UPI",
            ShareOnWhatsApp = "Divulgue seu link no WhatsApp",
            NameShop = "Dê um nome à loja",
            WhatName = "Como se chama a sua loja?",
            ChangeLater = "Você pode mudar tudo depois.",
            ShopName = "Nome da loja",
            NameExample = "Doces da Lia",
            ChooseLink = "Escolher o link",
            ShopLink = "Link da sua loja",
            LinkHint = "Letras minúsculas, números e hifens. Deixe vazio e fazemos a partir do nome.",
            ShowNumber = phone => $"Mostrar meu número {phone} na loja",
            ShowNumberHint =
                "Para ligações e WhatsApp. Clientes que pagam na entrega procuram por ele. Dá para mudar nas " + "configurações.",
            OpenMyShop = "Abrir minha loja",
            Closed = "Fechada",
            Join = shop => $"Entrar em {shop}",
            InvitesYou = "convida você para a equipe.",
            RoleOf = role => $"Sua função: {role}",
            JoinTeam = "Entrar na equipe",
            Welcome = shop => $"Boas-vindas à equipe de {shop}.",
            LeftTeam = "Você saiu da equipe.",
            Invitation = "Convite",
            NotOpenForYou = "Este convite não está aberto para você",
            NotOpenWhy = "Pode ter vencido, ou é para outro número. Peça um novo ao dono da loja, ou entre com o número convidado.",
            SignInOther = "Entrar com outro número",
        };
}
